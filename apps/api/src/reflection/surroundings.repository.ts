import { Injectable } from '@nestjs/common';
import type { SurroundingsView } from '@ullim/types/surroundings';
import { DataSource } from 'typeorm';
import { askViews } from '../database/views.js';
import type { Reader } from '../reader/reader.js';
import { surroundings } from './surroundings.presenter.js';

@Injectable()
export class SurroundingsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async around(reader: Reader, id: string): Promise<SurroundingsView | null> {
    const [view] = await askViews<SurroundingsView>(this.dataSource, surroundings(), [reader.journey, id]);
    return view ?? null;
  }
}
