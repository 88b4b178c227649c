/** Deep links that open the tab in Teams at one of its own addresses, e.g. `applications/TEST-01`. */
export const createLinks =
  (teamsAppId: string) =>
  (route: string): string => {
    const context = encodeURIComponent(JSON.stringify({ subEntityId: route }));
    return `https://teams.microsoft.com/l/entity/${teamsAppId}/semje?context=${context}`;
  };
