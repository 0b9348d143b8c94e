/** Where rows name what lies in the store; what none of them names is dropped. A test holds this against the schema. */
export const BLOB_COLUMNS = [
  { table: 'attachments', column: 'sha256' },
  { table: 'attachment_variants', column: 'sha256' },
  { table: 'import_runs', column: 'blob' },
  { table: 'source_files', column: 'blob' },
] as const;
