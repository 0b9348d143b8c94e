/** Writes the rows of a journey as the migrations name them: `{ table: [{ column: value }] }`. */
export async function fill(client, accountId, tables) {
  for (const [table, rows] of Object.entries(tables)) {
    const owned = rows.map((row) => ({ account_id: accountId, ...row }));
    await client.query(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1)`, [
      JSON.stringify(owned),
    ]);
  }
  await client.query('ANALYZE');
}
