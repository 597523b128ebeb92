# snip: regex-groups/doubled-words
def doubled(text):
    result = []
    words = text.lower().split()
    for i in range(len(words) - 1):
        if words[i] == words[i + 1] and words[i] not in result:
            result.append(words[i])
    return result
