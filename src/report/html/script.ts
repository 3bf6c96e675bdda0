/**
 * Steps through the mentions of what is chosen, with n and p; of everything where nothing is chosen. The page is whole without it.
 * A fragment is `#p1` for a person, `#p1-2` for the second mention.
 */
export const SCRIPT: string = `addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || (event.key !== 'n' && event.key !== 'p')) return;
  const here = location.hash.slice(1);
  const id = here.replace(/-\\d+$/, '');
  let all = id === '' ? [] : [...document.querySelectorAll('.text [id]')].filter((mark) => mark.id.replace(/-\\d+$/, '') === id);
  if (all.length === 0) all = [...document.querySelectorAll('.text [id]')];
  if (all.length === 0) return;
  const now = all.findIndex((mark) => mark.id === here);
  const next = event.key === 'n' ? now + 1 : now < 0 ? all.length - 1 : now - 1;
  location.hash = all[(next + all.length) % all.length].id;
});
`;
