/** Opens the answer that the address names. */

const openAnswer = () => {
  const answer = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (answer instanceof HTMLDetailsElement) answer.open = true;
};
addEventListener('hashchange', openAnswer);
openAnswer();
