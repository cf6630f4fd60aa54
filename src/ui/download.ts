/** Hands the reader a file that was made here. */
export function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the blob only after the click has ended.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
