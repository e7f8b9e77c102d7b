import { LocalDate } from '@jalon/shared/api';
import { Field, ID, InputType, Int } from 'type-graphql';
import {
  AdministrativePosition,
  CareerEventKind,
  ContactSubject,
  EmploymentStatus,
  StatutoryCategory,
} from '../vocabulary';
import { AmendmentReason } from './amending';

@InputType({
  description: 'The civil status an employer knows somebody under. Never a social security number.',
})
export class CivilStatusInput {
  @Field(() => String)
  matricule!: string;

  @Field(() => String)
  birthName!: string;

  @Field(() => String, { description: 'Empty: the birth name.' })
  usualName!: string;

  @Field(() => String)
  givenNames!: string;

  @Field(() => LocalDate, { nullable: true })
  birthDate!: string | null;

  @Field(() => String, { nullable: true })
  birthPlace!: string | null;

  @Field(() => String, { nullable: true })
  professionalEmail!: string | null;
}

@InputType()
export class EngagementTermsInput {
  @Field(() => EmploymentStatus)
  status!: EmploymentStatus;

  @Field(() => StatutoryCategory, { nullable: true })
  category!: StatutoryCategory | null;

  @Field(() => String, { nullable: true })
  jobStream!: string | null;

  @Field(() => LocalDate)
  startsOn!: string;
}

@InputType()
export class FirstEngagementInput extends EngagementTermsInput {
  @Field(() => String, { nullable: true })
  statutoryBody!: string | null;

  @Field(() => String, { nullable: true })
  grade!: string | null;

  @Field(() => Int, { nullable: true })
  workingTimeQuota!: number | null;
}

@InputType()
export class PlaceInput {
  @Field(() => ID)
  orgUnitId!: string;

  @Field(() => ID, { nullable: true })
  positionId!: string | null;

  @Field(() => ID, { nullable: true })
  managerAgentId!: string | null;
}

@InputType()
export class RegisterAgentInput extends CivilStatusInput {
  @Field(() => ID, { nullable: true, description: 'A UUID of the form’s: sent twice, it makes one agent.' })
  id!: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'The homonyms were looked at: it is somebody else.',
  })
  isAnotherPerson!: boolean;

  @Field(() => FirstEngagementInput, { nullable: true })
  engagement!: FirstEngagementInput | null;

  @Field(() => PlaceInput, { nullable: true })
  place!: PlaceInput | null;
}

@InputType()
export class AmendAgentInput extends CivilStatusInput {
  @Field(() => ID)
  agentId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => AmendmentReason)
  reason!: AmendmentReason;
}

@InputType()
export class OpenEngagementInput extends FirstEngagementInput {
  @Field(() => ID, { nullable: true })
  id!: string | null;

  @Field(() => ID)
  agentId!: string;
}

@InputType()
export class AmendEngagementInput extends EngagementTermsInput {
  @Field(() => ID)
  engagementId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => AmendmentReason)
  reason!: AmendmentReason;
}

@InputType()
export class CloseEngagementInput {
  @Field(() => ID)
  engagementId!: string;

  @Field(() => LocalDate)
  endsOn!: string;

  @Field(() => String)
  endReason!: string;
}

@InputType()
export class AssignAgentInput extends PlaceInput {
  @Field(() => ID, { nullable: true })
  id!: string | null;

  @Field(() => ID)
  engagementId!: string;

  @Field(() => LocalDate)
  startsOn!: string;
}

@InputType()
export class AmendAssignmentInput extends PlaceInput {
  @Field(() => ID)
  assignmentId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => LocalDate)
  startsOn!: string;

  @Field(() => AmendmentReason)
  reason!: AmendmentReason;
}

@InputType()
export class EndAssignmentInput {
  @Field(() => ID)
  engagementId!: string;

  @Field(() => LocalDate)
  endsOn!: string;
}

@InputType({ description: 'What is absent stays as it was.' })
export class RecordCareerEventInput {
  @Field(() => ID, { nullable: true })
  id!: string | null;

  @Field(() => ID)
  engagementId!: string;

  @Field(() => CareerEventKind)
  kind!: CareerEventKind;

  @Field(() => LocalDate)
  effectiveOn!: string;

  @Field(() => LocalDate, { nullable: true })
  signedOn!: string | null;

  @Field(() => LocalDate, { nullable: true })
  notifiedOn!: string | null;

  @Field(() => EmploymentStatus, { nullable: true })
  employmentStatus!: EmploymentStatus | null;

  @Field(() => AdministrativePosition, { nullable: true })
  administrativePosition!: AdministrativePosition | null;

  @Field(() => String, { nullable: true })
  statutoryBody!: string | null;

  @Field(() => String, { nullable: true })
  grade!: string | null;

  @Field(() => String, { nullable: true })
  step!: string | null;

  @Field(() => Int, { nullable: true })
  grossIndex!: number | null;

  @Field(() => Int, { nullable: true })
  increasedIndex!: number | null;

  @Field(() => Int, { nullable: true })
  workingTimeQuota!: number | null;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

@InputType()
export class SetContactInput {
  @Field(() => ContactSubject)
  subject!: ContactSubject;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  role!: string;

  @Field(() => String)
  phone!: string;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => String)
  hours!: string;

  @Field(() => String, { nullable: true })
  place!: string | null;
}

@InputType({ description: 'Acts done by a form in the last days, undone together or not at all.' })
export class UndoPeopleActsInput {
  @Field(() => [ID])
  actIds!: string[];
}
