import { idIn } from './fragment.ts';

/** Opens the answer that the address names. */

const openAnswer = () => {
  const answer = document.getElementById(idIn(location.hash));
  if (answer instanceof HTMLDetailsElement) answer.open = true;
};
addEventListener('hashchange', openAnswer);
openAnswer();
