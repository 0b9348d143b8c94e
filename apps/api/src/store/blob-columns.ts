/**
 * Where rows name what lies in the store, as letters or as bytes; what none of them names is dropped. A test holds this
 * against the schema.
 */
export const BLOB_COLUMNS = [
  { table: 'attachments', column: 'sha256', written: 'bytes' },
  { table: 'attachment_variants', column: 'sha256', written: 'bytes' },
  { table: 'source_files', column: 'blob', written: 'letters' },
  { table: 'import_runs', column: 'package', written: 'letters' },
] as const;
