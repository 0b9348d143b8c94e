import type { AppOptions } from '../app.js';

/** The configuration as the running API sees it. */
export class Settings {
  constructor(readonly config: AppOptions['config']) {}

  get isHttps(): boolean {
    return this.config.publicUrl?.protocol === 'https:';
  }
}
