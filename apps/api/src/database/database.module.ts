import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { entities } from './entities.js';
import { readDaysAsTextAndBigintsAsNumbers } from './pg-types.js';

@Module({})
export class DatabaseModule {
  static on(databaseUrl: string): DynamicModule {
    readDaysAsTextAndBigintsAsNumbers();
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: databaseUrl,
          entities: [...entities],
          synchronize: false,
          retryAttempts: 0,
          poolSize: 10,
          connectTimeoutMS: 5_000,
          extra: {
            // Compiling the long questions of a journey takes as long again as answering them.
            options: '-c TimeZone=UTC -c jit=off',
            // A copy of the program that hangs must not hold a person's journey for ever.
            statement_timeout: 60_000,
            lock_timeout: 15_000,
            idle_in_transaction_session_timeout: 60_000,
          },
        }),
      ],
    };
  }
}
