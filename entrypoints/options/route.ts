import type { ViewName } from '../../components/options/context';

/** Which of the pages an address names after its `#`; the settings unless it names another. */
export function viewOf(hash: string): ViewName {
  const name = hash.slice(1);
  return name === 'rules' || name === 'packs' ? name : 'settings';
}
