// Starts, adopts, supervises and stops the PostgreSQL 18 that comes from npm: no Docker, no database to install.
// A server belongs to a folder. Who starts on a folder whose server is still up gets that server.
export { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './start.js';
export { EmbeddedPostgresProblem, type EmbeddedPostgresProblemCode } from './problem.js';
