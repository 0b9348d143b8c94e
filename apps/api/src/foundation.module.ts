import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { AppOptions } from './app-options.js';
import { Clock } from './clock/clock.js';
import { Settings } from './config/settings.js';

/** What every feature may ask for: the clock and the configuration. */
@Global()
@Module({})
export class FoundationModule {
  static with({ clock, config }: AppOptions): DynamicModule {
    return {
      module: FoundationModule,
      providers: [
        { provide: Clock, useValue: clock },
        { provide: Settings, useValue: new Settings(config) },
      ],
      exports: [Clock, Settings],
    };
  }
}
