import { allOf } from '../database/views.js';

/** FormerLinkList of reflection $2 of account $1, in one question. Where two stood, it leads to the one that came last. */
export const formerLinks = () => `
  SELECT ${allOf(IN_SIGHT)} AS items FROM reflections here WHERE here.account_id = $1 AND here.id = $2`;

const IN_SIGHT = `
  SELECT DISTINCT ON (l.written) l.written AS address, r.id AS "reflectionId"
  FROM former_links l
  JOIN former_addresses a ON a.account_id = $1 AND a.address = l.address
  JOIN reflections r ON r.account_id = $1 AND r.id = a.reflection_id
  WHERE l.account_id = $1 AND l.reflection_id = $2 AND r.removed_at IS NULL AND r.kept_at IS NOT NULL
  ORDER BY l.written, r.id DESC`;
