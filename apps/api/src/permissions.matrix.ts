/** Whoever may knock: the holder of a file, and everybody who is not. */
export const roles = [
  'holder',
  'colleague',
  'hr',
  'certifier',
  'hrWithout',
  'manager',
  'outsider',
  'dpo',
  'delegated',
  'interim',
  'representative',
  'operator',
  'anonymous',
] as const;
export type Role = (typeof roles)[number];

/** `data`, `empty` (a list of nothing), `null`, `redirect`, `done` (by another role just before), or the code of the refusal. */
const answers = [
  'data',
  'empty',
  'null',
  'redirect',
  'done',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
] as const;
export type Answer = (typeof answers)[number];

/**
 * Who may call what, and what is answered. To be read by a data-protection officer; `permissions.int-spec.ts` plays
 * every cell against the server, and fails when an operation or a route has no line here.
 *
 * - holder: the agent whose file it is, engaged by two employers;
 * - colleague: another agent of the same employer, without any habilitation;
 * - hr: habilitated to read appointments, and nothing disciplinary, of every agent of the employer, and to manage
 *   people, what concerns digital competences, API keys and webhooks, and to publish decisions;
 * - certifier: habilitated to certify every agent of the employer and to file their certificates, and nothing else;
 * - hrWithout: an officer whose habilitation has ended, and who is habilitated on another direction's agents;
 * - manager: the holder's direct superior;
 * - outsider: a human resources officer of another employer, habilitated on everything there;
 * - dpo: the data-protection officer of the employer, habilitated to nothing else;
 * - delegated: an agent to whom the officer `hr` has delegated a part of their habilitation, for a time;
 * - interim: an agent who stands in for `certifier`, for a time;
 * - representative: a staff representative, habilitated to nothing else;
 * - operator: who operates the platform, an agent of the employer that runs it, and of no other.
 */
export const matrix = `
operation                                 | on                          | holder    | colleague | hr        | certifier | hrWithout | manager   | outsider  | dpo       | delegated | interim   | representative | operator  | anonymous
Query.me                                  | oneself                     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | null
Query.algorithms                          | the public register         | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | data
Query.signInProviders                     | the public offer            | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | data
Query.mySessions                          | oneself                     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
Query.proofOffer                          | oneself                     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
Query.myJobs                              | oneself                     | data      | empty     | empty     | empty     | empty     | empty     | empty     | empty     | empty     | empty     | empty          | empty     | UNAUTHENTICATED
Query.followedJob                         | the holder's job            | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | null      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | null      | UNAUTHENTICATED
Query.followedJob                         | an id nobody has            | null      | null      | null      | null      | null      | null      | null      | null      | null      | null      | null           | null      | UNAUTHENTICATED
Query.reorganisations                 | the active employer         | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | UNAUTHENTICATED
Query.reorganisationPlan              | the officer's reorganisation| FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | UNAUTHENTICATED
Query.reorganisationPlan              | an id nobody has            | FORBIDDEN | FORBIDDEN | null      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | null      | FORBIDDEN | FORBIDDEN | FORBIDDEN | UNAUTHENTICATED
Mutation.prepareReorganisation        | the active employer         | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | UNAUTHENTICATED
Mutation.amendReorganisation          | the officer's reorganisation| FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | UNAUTHENTICATED
Mutation.amendReorganisation          | an id nobody has            | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | UNAUTHENTICATED
Mutation.addReorganisationMove        | the officer's reorganisation| FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | UNAUTHENTICATED
Mutation.addReorganisationMove        | an id nobody has            | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | UNAUTHENTICATED
Mutation.removeReorganisationMove     | the officer's reorganisation| FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | UNAUTHENTICATED
Mutation.removeReorganisationMove     | an id nobody has            | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | UNAUTHENTICATED
Mutation.scheduleReorganisation       | the officer's reorganisation| FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | UNAUTHENTICATED
Mutation.scheduleReorganisation       | an id nobody has            | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | UNAUTHENTICATED
Mutation.takeBackReorganisation       | the officer's reorganisation| FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | UNAUTHENTICATED
Mutation.takeBackReorganisation       | an id nobody has            | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | UNAUTHENTICATED
Mutation.abandonReorganisation        | the officer's reorganisation| FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | UNAUTHENTICATED
Mutation.abandonReorganisation        | an id nobody has            | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | UNAUTHENTICATED
Query.webhooks                            | the active employer         | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | empty     | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.webhookDeliveries                   | the employer's webhook      | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.webhookDeliveries                   | an id nobody has            | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.myEngagements                       | oneself                     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
Query.contacts                            | the active employer         | data      | data      | data      | data      | data      | data      | empty     | data      | data      | data      | data           | empty     | UNAUTHENTICATED
Query.myTeam                              | oneself                     | empty     | empty     | empty     | empty     | empty     | data      | empty     | empty     | empty     | empty     | empty          | empty     | UNAUTHENTICATED
Query.agents                              | the holder's name           | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | empty     | FORBIDDEN | empty     | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.agents                              | the holder's id in a cursor | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | empty     | FORBIDDEN | empty     | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.organisation                        | the active employer         | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.registerAgent                    | the active employer         | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.createOrgUnit                    | the active employer         | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.setContact                       | the active employer         | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.agentSheet                          | the holder                  | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Query.agentSheet                          | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.amendAgent                       | the holder                  | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.amendAgent                       | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.openEngagement                   | the holder                  | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.openEngagement                   | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.amendEngagement                  | the holder's engagement     | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.amendEngagement                  | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.closeEngagement                  | the holder's engagement     | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.closeEngagement                  | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.assignAgent                      | the holder's engagement     | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.assignAgent                      | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.endAssignment                    | the holder's engagement     | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.endAssignment                    | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.recordCareerEvent                | the holder's engagement     | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.recordCareerEvent                | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.amendAssignment                  | the holder's assignment     | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.amendAssignment                  | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.undoPeopleActs                   | the holder's registration   | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.undoPeopleActs                   | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.amendOrgUnit                     | the holder's unit           | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.amendOrgUnit                     | an id nobody has            | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.closeOrgUnit                     | the holder's unit           | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.closeOrgUnit                     | an id nobody has            | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.createPosition                   | the holder's unit           | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.createPosition                   | an id nobody has            | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.amendPosition                    | the holder's post           | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.amendPosition                    | an id nobody has            | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.closePosition                    | the holder's post           | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.closePosition                    | an id nobody has            | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.myFile                              | oneself                     | data      | null      | null      | null      | null      | null      | null      | null      | null      | null      | null           | null      | UNAUTHENTICATED
Query.myNextAction                        | oneself                     | data      | null      | null      | null      | null      | null      | null      | null      | null      | null      | null           | null      | UNAUTHENTICATED
Query.myFileAccesses                      | oneself                     | data      | empty     | empty     | empty     | empty     | empty     | empty     | empty     | empty     | empty     | empty          | empty     | UNAUTHENTICATED
Query.agentFile                           | the holder's file           | data      | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | null      | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | null      | UNAUTHENTICATED
Query.agentFile                           | an id nobody has            | null      | null      | null      | null      | null      | null      | null      | null      | null      | null      | null           | null      | UNAUTHENTICATED
Query.filePiece                           | the holder's appointment    | data      | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | null      | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | null      | UNAUTHENTICATED
Query.filePiece                           | the holder's sanction       | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | null      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | null      | UNAUTHENTICATED
Query.filePiece                           | an id nobody has            | null      | null      | null      | null      | null      | null      | null      | null      | null      | null      | null           | null      | UNAUTHENTICATED
Mutation.switchEmployer                   | the holder's other employer | data      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.switchEmployer                   | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.extendSession                    | oneself                     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
Mutation.endSession                       | the holder's session        | data      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.endAllSessions                   | oneself                     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
Query.localSignIn                         | the public offer            | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | data
Query.myAccess                            | oneself                     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
Query.agentAccesses                       | the holder's name           | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.accessUnits                         | of those without access     | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.agentAccess                         | the holder                  | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | null      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | null      | UNAUTHENTICATED
Query.agentAccess                         | an id nobody has            | null      | null      | null      | null      | null      | null      | null      | null      | null      | null      | null           | null      | UNAUTHENTICATED
Mutation.handOverCodes                    | a newcomer                  | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.handOverCodes                    | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.withdrawCode                     | a newcomer                  | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.withdrawCode                     | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.renamePasskey                    | the holder's passkey        | data      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.renamePasskey                    | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.removePasskey                    | the holder's passkey        | data      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.removePasskey                    | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.removePassword                   | one nobody took             | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.cancelJob                        | the holder's job            | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.cancelJob                        | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.retryJob                         | the holder's failed job     | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.retryJob                         | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.addWebhook                       | the active employer         | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.rotateWebhookSecret              | the employer's webhook      | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.rotateWebhookSecret              | an id nobody has            | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.setWebhookActive                 | the employer's webhook      | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.setWebhookActive                 | an id nobody has            | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.testWebhook                      | the employer's webhook      | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.testWebhook                      | an id nobody has            | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.replayWebhookDelivery            | the employer's delivery     | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.replayWebhookDelivery            | an id nobody has            | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.removeWebhook                    | the employer's webhook      | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.removeWebhook                    | an id nobody has            | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.myNotifications                     | oneself                     | data      | empty     | empty     | data      | empty     | empty     | empty     | data      | empty     | empty     | empty          | empty     | UNAUTHENTICATED
Query.myUnreadNotifications               | oneself                     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
Query.myNotificationPreferences           | oneself                     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
Mutation.markNotifications                | the holder's notice         | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
Mutation.markAllNotificationsRead         | oneself                     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
Mutation.undoMarkAllNotificationsRead     | oneself                     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
Mutation.setNotificationPreferences       | oneself                     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
Query.letters                             | of everyone                 | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.letterOverview                      | of everyone                 | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.failedMails                         | of everyone                 | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.deliverLetters                   | the holder's letter         | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.deliverLetters                   | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.undoLetterDelivery               | the holder's letter         | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.undoLetterDelivery               | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.resendMail                       | the holder's mail           | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.resendMail                       | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.settleMail                       | the holder's mail           | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.settleMail                       | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
GET /files/letters/:id                    | the holder's letter         | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
GET /files/letters/:id                    | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
GET /files/letters                        | the holder's letter         | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
GET /files/letters                        | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Query.competenceFramework                 | the shared framework        | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
Query.competenceFramework                 | a code nobody has           | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Query.targetPositions                     | oneself                     | empty     | empty     | data      | empty     | empty     | data      | empty     | empty     | empty     | empty     | empty          | empty     | UNAUTHENTICATED
Query.myInvitations                       | oneself                     | data      | empty     | empty     | empty     | empty     | empty     | empty     | empty     | empty     | empty     | empty          | empty     | UNAUTHENTICATED
Query.mySharing                           | oneself                     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
Query.myProfile                           | oneself                     | data      | empty     | empty     | empty     | empty     | empty     | empty     | empty     | empty     | empty     | empty          | empty     | UNAUTHENTICATED
Query.teamMap                             | oneself                     | empty     | empty     | empty     | empty     | empty     | data      | empty     | empty     | empty     | empty     | empty          | empty     | UNAUTHENTICATED
Mutation.setPositionTargets               | the holder's post           | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | data      | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.setPositionTargets               | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.inviteToAssess                   | the holder                  | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.inviteToAssess                   | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.dismissInvitation                | the holder's invitation     | data      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.dismissInvitation                | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.shareMyLevels                    | oneself                     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
Mutation.withdrawMyLevels                 | oneself                     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
Query.myAssessments                       | oneself                     | data      | empty     | empty     | empty     | empty     | empty     | empty     | empty     | empty     | empty     | empty          | empty     | UNAUTHENTICATED
Query.assessment                          | the holder's assessment     | data      | null      | null      | null      | null      | null      | null      | null      | null      | null      | null           | null      | UNAUTHENTICATED
Query.assessment                          | an id nobody has            | null      | null      | null      | null      | null      | null      | null      | null      | null      | null      | null           | null      | UNAUTHENTICATED
Query.assessmentResult                    | the holder's assessment     | data      | null      | null      | null      | null      | null      | null      | null      | null      | null      | null           | null      | UNAUTHENTICATED
Query.assessmentResult                    | an id nobody has            | null      | null      | null      | null      | null      | null      | null      | null      | null      | null      | null           | null      | UNAUTHENTICATED
Query.questionReports                     | the active employer         | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.startAssessment                  | oneself                     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
Mutation.submitAnswer                     | the holder's assessment     | data      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.submitAnswer                     | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.pauseAssessment                  | the holder's assessment     | data      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.pauseAssessment                  | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.resumeAssessment                 | the holder's assessment     | data      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.resumeAssessment                 | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.finishAssessment                 | the holder's assessment     | data      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.finishAssessment                 | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.abandonAssessment                | the holder's assessment     | data      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.abandonAssessment                | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.reportQuestion                   | the holder's assessment     | data      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.reportQuestion                   | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.answerQuestionReport             | the holder's report         | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.answerQuestionReport             | a reference nobody has      | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.myCertification                     | oneself                     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
Query.certificationApplications           | of everyone                 | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | empty     | FORBIDDEN | empty     | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.certificationApplication            | the holder's application    | data      | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | null      | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN      | null      | UNAUTHENTICATED
Query.certificationApplication            | an id nobody has            | null      | null      | null      | null      | null      | null      | null      | null      | null      | null      | null           | null      | UNAUTHENTICATED
Query.certificates                        | of everyone                 | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | empty     | FORBIDDEN | empty     | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.certificate                         | the holder's certificate    | data      | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | null      | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN      | null      | UNAUTHENTICATED
Query.certificate                         | an id nobody has            | null      | null      | null      | null      | null      | null      | null      | null      | null      | null      | null           | null      | UNAUTHENTICATED
Query.verifyCertificate                   | a code                      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | data
Mutation.withdrawApplication              | the holder's application    | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.applyForCertification            | oneself                     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
Mutation.appealDecision                   | the holder's refusal        | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.answerAppeal                     | the holder's appeal         | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | done      | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.decideCertification              | a neighbour's application   | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | done      | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.decideCertification              | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.issueCertificates                | a neighbour's application   | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.replaceCertificate               | a neighbour's certificate   | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | done      | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
GET /certificats/:id.pdf                  | the holder's certificate    | data      | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
GET /certificats/:id.pdf                  | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
GET /certificats/:id/credential.json      | the holder's certificate    | data      | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Query.apiKeys                             | the employer's              | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | empty     | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.createApiKey                     | the employer                | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.rotateApiKey                     | the employer's key          | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.rotateApiKey                     | an id nobody has            | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.revokeApiKey                     | the employer's key          | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.revokeApiKey                     | an id nobody has            | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.employerCertificates                | for programs                | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.employerAgents                      | for programs                | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.employerAuditEvents                 | for programs                | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.revokeCertificate                | the holder's certificate    | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | done      | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
GET /employeurs/:siret/did.json           | an employer that issues     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | data
GET /employeurs/:siret/did.json           | an employer nobody knows    | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | NOT_FOUND
GET /employeurs/:siret/profil.json        | an employer that issues     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | data
GET /employeurs/:siret/statuts/1          | an employer that issues     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | data
POST /verifier/fichier                    | a file                      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | data
Query.processingActivities                | the active employer         | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
Query.publishedDecisions                  | the active employer         | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
Query.publishedDecision                   | the employer's              | data      | data      | data      | data      | data      | data      | null      | data      | data      | data      | data           | null      | UNAUTHENTICATED
Query.publishedDecision                   | an id nobody has            | null      | null      | null      | null      | null      | null      | null      | null      | null      | null      | null           | null      | UNAUTHENTICATED
Query.decisionGate                        | the active employer         | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
Query.decisionDrafts                      | the active employer         | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.decisionDraft                       | the employer's draft        | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.decisionDraft                       | an id nobody has            | FORBIDDEN | FORBIDDEN | null      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.saveDecisionDraft                | the employer's draft        | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.saveDecisionDraft                | an id nobody has            | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.deleteDecisionDraft              | the employer's draft        | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.deleteDecisionDraft              | an id nobody has            | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.publishDecision                  | the employer's draft        | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.publishDecision                  | an id nobody has            | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.withdrawDecision                 | the employer's              | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.withdrawDecision                 | an id nobody has            | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.processingRegister                  | the active employer         | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.processingEntry                     | the personnel file          | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Mutation.completeProcessingEntry          | the personnel file          | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.retentionReport                     | the active employer         | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.dataProtectionSummary               | the active employer         | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.openHabilitations                   | the active employer         | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.traceLines                          | the active employer         | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.tracedAgents                        | the holder's name           | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.traceSeal                           | the active employer         | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.traceActions                        | the public list             | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | data
Mutation.exportTrace                      | the active employer         | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.rightsRequests                      | the active employer         | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.myRightsRequests                    | oneself                     | data      | empty     | empty     | empty     | empty     | empty     | empty     | empty     | empty     | empty     | empty          | empty     | UNAUTHENTICATED
Query.rightsRequest                       | the holder's request        | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | null      | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN      | null      | UNAUTHENTICATED
Query.rightsRequest                       | an id nobody has            | null      | null      | null      | null      | null      | null      | null      | null      | null      | null      | null           | null      | UNAUTHENTICATED
Mutation.askForRight                      | oneself                     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
Mutation.replyOnRightsRequest             | the holder's unclear request | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.withdrawRightsRequest            | the holder's request        | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.withdrawRightsRequest            | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.resumeRightsRequest              | the holder's unclear request | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.takeRightsRequest                | the holder's request        | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.takeRightsRequest                | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.clarifyRightsRequest             | the holder's request        | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.clarifyRightsRequest             | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.extendRightsRequest              | the holder's request        | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.extendRightsRequest              | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.answerRightsRequest              | the holder's request        | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.answerRightsRequest              | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
GET /protection-des-donnees/registre.csv  | the active employer         | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
GET /protection-des-donnees/habilitations.csv | the active employer         | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.accessInvitation                    | a link nobody made          | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | data
Query.platformEmployers                   | of everyone                 | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | data      | UNAUTHENTICATED
Query.platformEmployer                    | the holder's employer       | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | data      | UNAUTHENTICATED
Query.platformEmployer                    | an id nobody has            | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | null      | UNAUTHENTICATED
Query.platformState                       | the platform                | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | data      | UNAUTHENTICATED
Mutation.openEmployer                     | a new employer              | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | data      | UNAUTHENTICATED
Mutation.renewFirstAccess                 | an id nobody has            | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.amendEmployer                    | the holder's employer       | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | data      | UNAUTHENTICATED
Mutation.amendEmployer                    | an id nobody has            | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.setEmployerContact               | the holder's employer       | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | data      | UNAUTHENTICATED
Mutation.removeEmployerLogo               | an id nobody has            | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.retryDeadJob                     | a job nobody has            | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.openBreakGlass                   | the holder's employer       | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | data      | UNAUTHENTICATED
Mutation.openBreakGlass                   | an id nobody has            | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Query.breakGlassAccesses                  | the active employer         | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
Query.breakGlassFile                      | an access nobody opened     | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.closeBreakGlass                  | an access nobody opened     | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.endBreakGlass                    | an access nobody opened     | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED
POST /files/employers/:id/logo            | the holder's employer       | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | data      | UNAUTHENTICATED
GET /files/employers/:id/logo             | the holder's employer       | data      | data      | data      | data      | data      | data      | FORBIDDEN | data      | data      | data      | data           | data      | UNAUTHENTICATED
GET /files/break-glass/:employerId/:accessId/pieces/:pieceId | an access nobody opened     | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
POST /graphql                             | a document                  | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | data
GET /files/pieces/:id                     | the holder's appointment    | data      | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
GET /files/pieces/:id                     | the holder's sanction       | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
GET /files/pieces/:id                     | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Query.myUploads                           | oneself                     | empty     | empty     | empty     | empty     | empty     | empty     | empty     | empty     | empty     | empty     | empty          | empty     | UNAUTHENTICATED
Query.pieceDeposit                        | the holder                  | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | null      | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN      | null      | UNAUTHENTICATED
Query.pieceDeposit                        | an id nobody has            | null      | null      | null      | null      | null      | null      | null      | null      | null      | null      | null           | null      | UNAUTHENTICATED
Mutation.filePieces                       | a file that arrived         | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.filePieces                       | an id nobody has            | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
POST /uploads                             | the holder                  | FORBIDDEN | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | FORBIDDEN | data      | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
POST /uploads                             | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
PATCH /uploads/:id                        | the certifier's             | NOT_FOUND | NOT_FOUND | NOT_FOUND | data      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Mutation.setPassword                      | oneself                     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
PATCH /uploads/:id                        | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
DELETE /uploads/:id                       | the certifier's             | NOT_FOUND | NOT_FOUND | NOT_FOUND | data      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
DELETE /uploads/:id                       | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
Query.fileBundle                          | oneself                     | null      | null      | null      | null      | null      | null      | null      | null      | null      | null      | null           | null      | UNAUTHENTICATED
Query.fileBundle                          | the holder's file           | null      | null      | null      | null      | null      | null      | null      | null      | null      | null      | null           | null      | UNAUTHENTICATED
Mutation.requestFileBundle                | the holder's file           | data      | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN | FORBIDDEN | NOT_FOUND | FORBIDDEN | data      | FORBIDDEN | FORBIDDEN      | NOT_FOUND | UNAUTHENTICATED
Mutation.requestFileBundle                | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
GET /files/results/:jobId                 | the holder's copy           | data      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
GET /files/results/:jobId                 | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
GET /assessments/:id/decision-record.json | the holder's assessment     | data      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
GET /assessments/:id/decision-record.json | an id nobody has            | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | UNAUTHENTICATED
GET /equipe/carte.csv                     | oneself                     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
GET /equipe/carte.json                    | oneself                     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
GET /algorithmes.json                     | the public register         | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | data
GET /algorithmes.csv                      | the public register         | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | data
GET /auth/sign-in                         | oneself                     | redirect  | redirect  | redirect  | redirect  | redirect  | redirect  | redirect  | redirect  | redirect  | redirect  | redirect       | redirect  | redirect
GET /auth/callback/:provider              | an answer nobody asked for  | redirect  | redirect  | redirect  | redirect  | redirect  | redirect  | redirect  | redirect  | redirect  | redirect  | redirect       | redirect  | redirect
GET /auth/signed-out                      | oneself                     | redirect  | redirect  | redirect  | redirect  | redirect  | redirect  | redirect  | redirect  | redirect  | redirect  | redirect       | redirect  | redirect
POST /auth/sign-out                       | oneself                     | redirect  | redirect  | redirect  | redirect  | redirect  | redirect  | redirect  | redirect  | redirect  | redirect  | redirect       | redirect  | redirect
GET /mfe/:name/*                          | an application's file       | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND      | NOT_FOUND | NOT_FOUND
GET /*                                    | the portal's page           | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | data
GET /health/live                          | the process                 | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | data
GET /health/ready                         | the process                 | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | data
`;

/** One line of the matrix. */
export interface Permission {
  readonly operation: string;
  readonly on: string;
  readonly expected: Readonly<Record<Role, Answer>>;
}
POST /auth/local/code                     | a code nobody made          | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | FORBIDDEN
POST /auth/local/code/passkey-options     | a code nobody made          | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | FORBIDDEN
POST /auth/local/code/passkey             | an answer nobody asked for  | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | FORBIDDEN
POST /auth/local/code/password            | a code nobody made          | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | FORBIDDEN
POST /auth/local/passkey-options          | oneself                     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | data
POST /auth/local/passkey                  | an answer nobody asked for  | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | FORBIDDEN
POST /auth/local/password                 | a name nobody has           | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | FORBIDDEN
POST /auth/local/my-passkey-options       | oneself                     | data      | data      | data      | data      | data      | data      | data      | data      | data      | data      | data           | data      | UNAUTHENTICATED
POST /auth/local/my-passkey               | an answer nobody asked for  | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN      | FORBIDDEN | UNAUTHENTICATED

/** @throws when a line lacks a role or has a cell that says nothing. */
export function readMatrix(text: string): Permission[] {
  const [head, ...lines] = text.trim().split('\n').map(cellsOf);
  if (head?.slice(2).join() !== roles.join()) throw new Error(`The roles must be ${roles.join(', ')}.`);
  return lines.map(([operation = '', on = '', ...cells]) => {
    if (cells.length !== roles.length) throw new Error(`${operation}, ${on}: one answer per role is needed.`);
    const expected = roles.map((role, index) => [role, answerIn(cells[index], operation)] as const);
    return { operation, on, expected: Object.fromEntries(expected) as Record<Role, Answer> };
  });
}

const cellsOf = (line: string) => line.split('|').map((cell) => cell.trim());

function answerIn(cell: string | undefined, operation: string): Answer {
  const answer = answers.find((one) => one === cell);
  if (!answer) throw new Error(`${operation}: "${cell}" is not an answer.`);
  return answer;
}
