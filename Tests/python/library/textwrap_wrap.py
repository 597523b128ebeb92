import textwrap
from textwrap import TextWrapper, fill, wrap

text = "Hello there, how are you this fine day?  I'm glad to hear it! -- well-known state-of-the-art, e-mail\tand so on."
for width in (12, 20, 40):
    print(wrap(text, width))
print(fill(text, 30, initial_indent="* ", subsequent_indent="  "))
for option in ("expand_tabs", "replace_whitespace", "break_long_words", "drop_whitespace", "break_on_hyphens"):
    print(option, wrap("  a\tbb  extraordinarily-long-word\nend  ", 10, **{option: False}))
print(wrap("I have eaten. you too?  yes. Fine", 60, fix_sentence_endings=True), wrap("a.b", 3, fix_sentence_endings=True))
for lines in (1, 2, 3):
    print(wrap(text, 20, max_lines=lines), wrap(text, 20, max_lines=lines, placeholder="..."))
print(wrap("aaaaaaaaaaaa bb", 5, max_lines=2, placeholder="…"), wrap("", 5), wrap("   ", 5), wrap("x\ty", tabsize=4))
print(textwrap.shorten("Hello  world!", width=12), textwrap.shorten("Hello  world!", width=11),
      textwrap.shorten("Hello world", width=10, placeholder="..."))
for attempt in (lambda: wrap("a", 0), lambda: wrap("a", 3, max_lines=1), lambda: textwrap.shorten("abc def", 3)):
    try:
        print(attempt())
    except ValueError as error:
        print(error)
wrapper = TextWrapper(width=7)
wrapper.initial_indent = "> "
print(wrapper.wrap("one two three"), wrapper.fill("one two"))
print(wrap("no\xa0break here em—dash wait--what", 8))

# expect: ['Hello there,', 'how are you', 'this fine', "day?  I'm", 'glad to hear', 'it! -- well-', 'known state-', 'of-the-art,', 'e-mail', 'and so on.']
# expect: ['Hello there, how are', 'you this fine day?', "I'm glad to hear it!", '-- well-known state-', 'of-the-art, e-mail', 'and so on.']
# expect: ['Hello there, how are you this fine day?', "I'm glad to hear it! -- well-known", 'state-of-the-art, e-mail    and so on.']
# expect: * Hello there, how are you
# expect:   this fine day?  I'm glad to
# expect:   hear it! -- well-known
# expect:   state-of-the-art, e-mail
# expect:   and so on.
# expect: expand_tabs ['  a bb  ex', 'traordinar', 'ily-long-', 'word end']
# expect: replace_whitespace ['  a     bb', 'extraordin', 'arily-', 'long-word', 'end']
# expect: break_long_words ['  a     bb', 'extraordinarily-', 'long-word', 'end']
# expect: drop_whitespace ['  a     bb', '  extraord', 'inarily-', 'long-word ', 'end  ']
# expect: break_on_hyphens ['  a     bb', 'extraordin', 'arily-long', '-word end']
# expect: ['I have eaten.  you too?  yes.  Fine'] ['a.b']
# expect: ['Hello there, [...]'] ['Hello there, how...']
# expect: ['Hello there, how are', 'you this fine [...]'] ['Hello there, how are', 'you this fine...']
# expect: ['Hello there, how are', 'you this fine day?', "I'm glad to [...]"] ['Hello there, how are', 'you this fine day?', "I'm glad to hear..."]
# expect: ['aaaaa', '…'] [] [] ['x   y']
# expect: Hello world! Hello [...] Hello...
# expect: invalid width 0 (must be > 0)
# expect: placeholder too large for max width
# expect: placeholder too large for max width
# expect: ['> one', 'two', 'three'] > one
# expect: two
# expect: ['no\xa0break', 'here', 'em—dash', 'wait--', 'what']
