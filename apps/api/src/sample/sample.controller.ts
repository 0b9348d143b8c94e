import { Controller, Delete, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SampleView } from '@ullim/types/journey';
import { Answers } from '../http/answers.js';
import { CurrentReader } from '../reader/reader.decorators.js';
import type { Reader } from '../reader/reader.js';
import { SampleService } from './sample.service.js';

@ApiTags('journey')
@Controller('journey/sample')
export class SampleController {
  constructor(private readonly sample: SampleService) {}

  @Get()
  @Answers(SampleView)
  read(@CurrentReader() reader: Reader) {
    return this.sample.read(reader);
  }

  @Put()
  @Answers(SampleView)
  put(@CurrentReader() reader: Reader) {
    return this.sample.put(reader);
  }

  @Delete()
  @Answers(SampleView)
  takeOut(@CurrentReader() reader: Reader) {
    return this.sample.takeOut(reader);
  }
}
