import type { AppConfig } from './config.js';

/** The configuration as the running API sees it. */
export class Settings {
  constructor(readonly config: AppConfig) {}

  get isHttps(): boolean {
    return this.config.publicUrl?.protocol === 'https:';
  }
}
