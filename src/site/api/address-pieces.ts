/** A text in the pieces that a narrow line may end after: behind each part of an address, never inside a name or `https://`. */
export const addressPieces = (text: string): string[] => text.split(/(?<=[^/]\/)(?=[^/])/);
