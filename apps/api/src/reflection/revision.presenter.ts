/** RevisionView, for the revisions of account $1 that satisfy a condition on `v`; in no order. */
export const revisionViews = (condition: string) => `
  SELECT ${KNOWN}, v.front_matter AS "frontMatter", v.body
  FROM reflection_revisions v
  WHERE v.account_id = $1 AND ${condition}`;

/**
 * RevisionSummary, newest first. Whether it grew is told by the one before it, so the last of those asked for does not
 * know, unless it is the first there is.
 */
export const revisionSummaries = (condition: string, limit: string) => `
  SELECT ${KNOWN}, v.length, v.length - lead(v.length) OVER (ORDER BY v.kept_at DESC, v.id DESC) AS grown
  FROM (
    SELECT v.*, ${charactersOf('v.body')} AS length
    FROM reflection_revisions v WHERE v.account_id = $1 AND ${condition}
    ORDER BY v.kept_at DESC, v.id DESC LIMIT ${limit}
  ) v
  ORDER BY v.kept_at DESC, v.id DESC`;

const KNOWN = `v.id, v.title, v.kept_at AS "keptAt", v.cause, v.name, v.written_on AS "writtenOn", (
    SELECT json_build_object('id', o.id, 'keptAt', o.kept_at) FROM reflection_revisions o
    WHERE o.account_id = $1 AND o.id = v.restored_id
  ) AS restored`;

/**
 * Characters as the desk counts them (`readingTime` in packages/markdown): without white space, and without what joins
 * the parts of an emoji. Markup counts here: reading the Markdown of so many texts would take seconds.
 */
const charactersOf = (text: string) =>
  `length(translate(${text}, E' \\t\\n\\r\\u00a0\\u3000\\u200d\\ufe0f', ''))`;
