export type CallId = string;
export type ApplicationId = string;
export type MeetingId = string;
export type CaseId = string;
export type BallotId = string;
export type DecisionId = string;
export type InitiativeId = string;
