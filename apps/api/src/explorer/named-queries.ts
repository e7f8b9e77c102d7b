/** What the explorer opens with: each runs as it is, as one of the demonstration's accounts or as nobody. */
export const namedQueries: readonly string[] = [
  `# Who am I, with which employer, until when? (anyone; null when nobody is signed in)
query WhoAmI {
  me {
    displayName
    audiences
    activeEmployer { name branch }
    employers { id shortName }
    session { idleExpiresAt absoluteExpiresAt }
  }
}
`,
  `# My file: pieces numbered without gap, under the headings of the law (an agent)
query MyFile {
  myFile {
    pieceCount
    unreadPieceCount
    headings {
      code
      label
      pieces { number title documentDate retention downloadPath }
    }
  }
}
`,
  `# Who opened my file, and on what ground? (an agent)
query WhoOpenedMyFile {
  myFileAccesses(first: 10) {
    totalCount
    edges { node { at actorName operation ground pieceTitle mine } }
  }
}
`,
  `# The agents my habilitation covers (an HR officer)
query Agents($search: String!) {
  agents(search: $search, first: 10) {
    totalCount
    edges { node { id displayName matricule jobTitle orgUnitName state } }
  }
}
`,
  `# Who is in my team today? (a manager)
query MyTeam {
  myTeam { displayName jobTitle orgUnitName workingTimeQuota state }
}
`,
  `# What does the software compute about people? (anyone, signed in or not)
query Algorithms {
  algorithms { code name purpose automationLevel humanInvolved contestation }
}
`,
];

/** Variables of the queries that take some, by name. */
export const namedVariables: Readonly<Record<string, object>> = { Agents: { search: '' } };
