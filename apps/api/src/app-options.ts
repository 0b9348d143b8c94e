import type { Clock } from './clock/clock.js';
import type { AppConfig } from './config/config.js';

/** What an API is made of. */
export type AppOptions = {
  databaseUrl: string;
  clock: Clock;
  config: AppConfig;
  /** The built web app; null serves the API alone. */
  webFolder: string | null;
  /** Responses are held against their schemas: in tests and development. In production presenters alone make them. */
  checkResponses: boolean;
};
