import { type AlgorithmSheet, Language } from '@jalon/shared/api';
import { Arg, Query, Resolver } from 'type-graphql';
import { Algorithm } from './algorithm.types';
import { registerIn } from './register';

/** The resolver of a register: its sheets are declared by the other domains, which this one may not import. */
export function algorithmResolver(sheets: readonly AlgorithmSheet[]): new () => object {
  @Resolver()
  class AlgorithmResolver {
    @Query(() => [Algorithm], { description: 'Public register of algorithms: no sign-in needed.' })
    algorithms(
      @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
    ): Algorithm[] {
      return registerIn(language, sheets);
    }
  }
  return AlgorithmResolver;
}
