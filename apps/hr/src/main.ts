// The shell opens this remote by its exposed routes; alone it has no page. The builder asks for an entry all the same.
export {};
