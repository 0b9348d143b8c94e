/** Somebody new: their cookie, and the id of their account. */
export async function register(address, handle = 'bench') {
  const answer = await fetch(`${address}/api/accounts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      handle,
      name: 'Bench',
      email: `${handle}@example.org`,
      password: 'a quiet sentence',
      locale: 'ko',
      timeZone: 'Asia/Seoul',
    }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  const { id } = await answer.json();
  return { cookie: answer.headers.get('set-cookie').split(';')[0], accountId: id };
}
