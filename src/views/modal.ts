/**
 * Opens a `<dialog>` as it's mounted, above the page and with the focus on its title if that can take it, else on its
 * first control. The browser gives the focus back when it closes, and closes it on Escape.
 */
export function openModal(dialog: HTMLDialogElement): void {
  if (!dialog.open) dialog.showModal();
  // A field that took the focus would call up the keyboard of a phone over what it filters.
  dialog.querySelector<HTMLElement>('h2[tabindex]')?.focus();
}

/** Closes a dialog whose content fills it, when what is around it is clicked. */
export function closeOnBackdrop(event: MouseEvent & { currentTarget: HTMLDialogElement }): void {
  if (event.target === event.currentTarget) event.currentTarget.close();
}
