import type { ApiModule } from '@jalon/shared/api';
import { algorithms } from './algorithms';
import { Attempt, ServedItem, StoredAnswer } from './attempt.entity';
import { AttemptResolver } from './attempt.resolver';
import { decisionRecordRoutes } from './decision-record.routes';
import { releaseBank } from './item-bank/release-bank';
import { CreateAssessment1763801000000 } from './migrations/1763801000000-create-assessment';
import { PutReportsInWorklist1764001300000 } from './migrations/1764001300000-put-reports-in-worklist';
import { QuestionReport } from './question-report.entity';
import { QuestionReportResolver } from './question-report.resolver';
import { reportWork } from './question-report.work';
import { ResultResolver } from './result.resolver';

/** Assessments: the item bank, attempts, results, and what people report of questions. */
export const assessmentModule: ApiModule = {
  name: 'assessment',
  resolvers: [AttemptResolver, ResultResolver, QuestionReportResolver],
  entities: [Attempt, ServedItem, StoredAnswer, QuestionReport],
  migrations: [CreateAssessment1763801000000, PutReportsInWorklist1764001300000],
  workItems: [reportWork],
  publish: releaseBank,
  algorithms,
  switch: { module: 'ASSESSMENT' },
  routes: decisionRecordRoutes,
};
