/** The codes of proposals, plans, their progress, of what changed between cycles, and of what is published. */
export interface PlanParams {
  notAssessed: { organisation: string; assessed: readonly string[] };
  unknownPlanItem: { id: string; known: readonly string[] };
  termMissing: { item: string };
  twoTerms: { item: string };
  responsibleMissing: { item: string };
  twoResponsible: { item: string; posts: readonly string[] };
  outsidePeriod: { on: string; from: string; to: string };
  changedTwice: { observation: string; items: readonly string[] };
  organisationsDiffer: { organisations: readonly string[] };
  countedOtherwise: { question: string };
  notRestated: { from: string; to: string };
  planOfNoCycle: { organisation: string };
  planOfOtherAssessment: { organisation: string };
  nameLeft: { name: string };
}
