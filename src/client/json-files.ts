/** Files of one kind, in JSON, from the folder at an address: each loaded once; one that could not be is tried again. */
export function jsonFiles<Content>(
  folder: () => string,
  options: RequestInit = {},
): (name: string) => Promise<Content> {
  const loaded = new Map<string, Promise<Content>>();
  return (name) => {
    const known = loaded.get(name);
    if (known) return known;
    const content = loadJson<Content>(folder() + name, options);
    loaded.set(name, content);
    content.catch(() => loaded.delete(name));
    return content;
  };
}

async function loadJson<Content>(url: string, options: RequestInit): Promise<Content> {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response.json();
}
