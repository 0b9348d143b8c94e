import { Global, Module } from '@nestjs/common';
import { JourneyChanges } from './journey-changes.js';

@Global()
@Module({ providers: [JourneyChanges], exports: [JourneyChanges] })
export class JourneyChangesModule {}
