import { Injectable } from '@nestjs/common';
import type { TimelineView } from '@ullim/types/timeline';
import { DataSource } from 'typeorm';
import type { Reader } from '../reader/reader.js';
import { TIMELINE } from './timeline.presenter.js';

type Nouns = Omit<TimelineView, 'today' | 'calendar'>;

@Injectable()
export class TimelineRepository {
  constructor(private readonly dataSource: DataSource) {}

  async whole(reader: Reader): Promise<Nouns> {
    const [nouns] = await this.dataSource.query<[Nouns]>(TIMELINE, [reader.journey]);
    return nouns;
  }
}
