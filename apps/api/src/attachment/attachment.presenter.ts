/** AttachmentView, for the attachments of account $1 that satisfy a condition on `a`; in no order. */
export const attachmentViews = (condition: string) => `
  SELECT a.id, a.name, a.type, a.bytes, a.width, a.height, a.alt,
         ARRAY(
           SELECT v.width FROM attachment_variants v
           WHERE v.account_id = $1 AND v.attachment_id = a.id ORDER BY v.width
         ) AS widths,
         a.created_at AS "createdAt", a.version
  FROM attachments a
  WHERE a.account_id = $1 AND ${condition}`;

/** AttachmentUse, for the uses of account $1 that satisfy a condition on `u`, by address. */
export const attachmentUses = (condition: string) => `
  SELECT u.address, row_to_json(view) AS attachment
  FROM attachment_uses u CROSS JOIN LATERAL (${attachmentViews('a.id = u.attachment_id')}) view
  WHERE u.account_id = $1 AND ${condition}
  ORDER BY u.address`;
