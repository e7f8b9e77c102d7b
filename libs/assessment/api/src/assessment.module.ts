import type { ApiModule } from '@jalon/shared/api';
import { algorithms } from './algorithms';
import { Attempt, ServedItem, StoredAnswer } from './attempt.entity';
import { AttemptResolver } from './attempt.resolver';
import { decisionRecordRoutes } from './decision-record.routes';
import { releaseBank } from './item-bank/release-bank';
import { CreateAssessment1763801000000 } from './migrations/1763801000000-create-assessment';
import { QuestionReport } from './question-report.entity';
import { QuestionReportResolver } from './question-report.resolver';
import { ResultResolver } from './result.resolver';

/** Assessments: the item bank, attempts, results, and what people report of questions. */
export const assessmentModule: ApiModule = {
  name: 'assessment',
  resolvers: [AttemptResolver, ResultResolver, QuestionReportResolver],
  entities: [Attempt, ServedItem, StoredAnswer, QuestionReport],
  migrations: [CreateAssessment1763801000000],
  publish: releaseBank,
  algorithms,
  switch: { module: 'ASSESSMENT' },
  routes: decisionRecordRoutes,
};
