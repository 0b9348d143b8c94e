/**
 * Written into postgresql.conf once, where a person may change them. Modest: this server has one application.
 * Errors are logged without the values that caused them, for those are someone's journal.
 */
export const INITIAL_SETTINGS = {
  shared_buffers: '64MB',
  max_connections: '60',
  max_wal_size: '256MB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

/** Given at every start, and stronger than the file. Unix sockets are off: a deep folder exceeds their 107 bytes. */
export const REQUIRED_SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
};

/** A crash of the machine may destroy the cluster. */
export const THROWAWAY_SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '150',
};

export function asArguments(settings: Record<string, string>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
