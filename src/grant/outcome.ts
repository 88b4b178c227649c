/** What is proposed, recommended or decided for one application. */
export type Outcome = 'granted' | 'partlyGranted' | 'rejected' | 'deferred';
