# snip: feedback/doubled
doubled = (numbers) => [2 * n for n in numbers]
