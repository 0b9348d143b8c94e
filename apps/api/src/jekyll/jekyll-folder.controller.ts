import { Controller, Get, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswersBytes } from '../http/answers.js';
import { CurrentReader } from '../reader/reader.decorators.js';
import type { Reader } from '../reader/reader.js';
import { JekyllFolderService } from './jekyll-folder.service.js';

@ApiTags('journey')
@Controller('journey/jekyll')
export class JekyllFolderController {
  constructor(private readonly folders: JekyllFolderService) {}

  /** A zip of the folder from which Jekyll builds the journey as a blog. */
  @Get()
  @AnswersBytes()
  async download(@CurrentReader() reader: Reader): Promise<StreamableFile> {
    const { learned: account, file, bytes } = await this.folders.zipOf(reader);
    return new StreamableFile(file.createReadStream(), {
      type: 'application/zip',
      length: bytes,
      disposition: `attachment; filename="ullim-${account.handle}-${account.today}-jekyll.zip"`,
    });
  }
}
