import { Global, Module } from '@nestjs/common';
import { Editing } from './editing.js';
import { JourneyChanges } from './journey-changes.js';

@Global()
@Module({ providers: [JourneyChanges, Editing], exports: [JourneyChanges, Editing] })
export class JourneyChangesModule {}
