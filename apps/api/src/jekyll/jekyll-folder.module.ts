import { Module } from '@nestjs/common';
import { AccountsDataModule } from '../account/accounts-data.module.js';
import { JekyllFolderController } from './jekyll-folder.controller.js';
import { JekyllFolderService } from './jekyll-folder.service.js';
import { ToldRepository } from './told.repository.js';

@Module({
  imports: [AccountsDataModule],
  controllers: [JekyllFolderController],
  providers: [JekyllFolderService, ToldRepository],
})
export class JekyllFolderModule {}
