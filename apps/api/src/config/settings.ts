import type { Config } from './config.js';

/** The configuration as the running API sees it. */
export class Settings {
  constructor(readonly config: Pick<Config, 'publicUrl' | 'trustProxy' | 'registration'>) {}

  get isHttps(): boolean {
    return this.config.publicUrl?.protocol === 'https:';
  }
}
