// Puts a line for the shell on the clipboard. Without this, the line can be marked and copied by hand.
for (const button of document.querySelectorAll('.shell button')) {
  const line = button.parentElement.querySelector('code').textContent;
  const asks = button.textContent;
  button.hidden = !navigator.clipboard;
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(line);
    button.textContent = button.dataset.copied;
    setTimeout(() => (button.textContent = asks), 2000);
  });
}
