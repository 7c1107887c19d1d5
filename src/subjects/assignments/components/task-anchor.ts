/** Where a task is on the page of its sheet. */
export const taskAnchor = (task: string): string => `task-${task}`;
