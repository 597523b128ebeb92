from urllib.parse import *

for url in ("http://user:pa%20ss@Host.example:8080/path;params/x;y?q=1&r=2#frag", "//net/loc", "mailto:me@x.org", "path/only?x", "HTTP://[::1%eth0]:80/",
            "ftp://h/a;type=i", "file:///etc/passwd", "a:b:c", "1a:b", "http://h?x#y?z", " \thttp://h/\n", "", "http://h:/", "tel:+1;ext=2", "svn+ssh://h/"):
    one, two = urlsplit(url), urlparse(url)
    print(one)
    print(two, one.geturl(), urlunparse(two) == two.geturl())
    print(one.username, one.password, one.hostname, one.port, tuple(urldefrag(url)))
print(urlparse(b"http://h/p;x?q#f"), urlsplit(b"//h").hostname, urlsplit("//h").encode(), urlsplit(b"//h").decode(), urldefrag(b"a#b").geturl())
print(urlsplit("x", "https"), urlsplit("a#b", allow_fragments=False), urlunsplit(("http", "", "/p", "", "")), urlunsplit(("", "h", "p", "q", "f")))
print(SplitResult("a", "b", "c", "d", "e")._replace(scheme="z").geturl(), isinstance(urlsplit("a"), tuple))
for call in (lambda: urlsplit("http://h:99999/").port, lambda: urlsplit("http://h:x/").port, lambda: urlsplit("http://[::1/"), lambda: urlsplit("http://[1.2.3.4]/"),
             lambda: urlsplit("http://[x]/"), lambda: urlsplit("http://[v1]/"), lambda: urlsplit("http://[::1]x/"), lambda: urlsplit("a", b"b"), lambda: urlsplit("http://\u2100.com/")):
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)

# expect: SplitResult(scheme='http', netloc='user:pa%20ss@Host.example:8080', path='/path;params/x;y', query='q=1&r=2', fragment='frag')
# expect: ParseResult(scheme='http', netloc='user:pa%20ss@Host.example:8080', path='/path;params/x', params='y', query='q=1&r=2', fragment='frag') http://user:pa%20ss@Host.example:8080/path;params/x;y?q=1&r=2#frag True
# expect: user pa%20ss host.example 8080 ('http://user:pa%20ss@Host.example:8080/path;params/x;y?q=1&r=2', 'frag')
# expect: SplitResult(scheme='', netloc='net', path='/loc', query='', fragment='')
# expect: ParseResult(scheme='', netloc='net', path='/loc', params='', query='', fragment='') //net/loc True
# expect: None None net None ('//net/loc', '')
# expect: SplitResult(scheme='mailto', netloc='', path='me@x.org', query='', fragment='')
# expect: ParseResult(scheme='mailto', netloc='', path='me@x.org', params='', query='', fragment='') mailto:me@x.org True
# expect: None None None None ('mailto:me@x.org', '')
# expect: SplitResult(scheme='', netloc='', path='path/only', query='x', fragment='')
# expect: ParseResult(scheme='', netloc='', path='path/only', params='', query='x', fragment='') path/only?x True
# expect: None None None None ('path/only?x', '')
# expect: SplitResult(scheme='http', netloc='[::1%eth0]:80', path='/', query='', fragment='')
# expect: ParseResult(scheme='http', netloc='[::1%eth0]:80', path='/', params='', query='', fragment='') http://[::1%eth0]:80/ True
# expect: None None ::1%eth0 80 ('HTTP://[::1%eth0]:80/', '')
# expect: SplitResult(scheme='ftp', netloc='h', path='/a;type=i', query='', fragment='')
# expect: ParseResult(scheme='ftp', netloc='h', path='/a', params='type=i', query='', fragment='') ftp://h/a;type=i True
# expect: None None h None ('ftp://h/a;type=i', '')
# expect: SplitResult(scheme='file', netloc='', path='/etc/passwd', query='', fragment='')
# expect: ParseResult(scheme='file', netloc='', path='/etc/passwd', params='', query='', fragment='') file:///etc/passwd True
# expect: None None None None ('file:///etc/passwd', '')
# expect: SplitResult(scheme='a', netloc='', path='b:c', query='', fragment='')
# expect: ParseResult(scheme='a', netloc='', path='b:c', params='', query='', fragment='') a:b:c True
# expect: None None None None ('a:b:c', '')
# expect: SplitResult(scheme='', netloc='', path='1a:b', query='', fragment='')
# expect: ParseResult(scheme='', netloc='', path='1a:b', params='', query='', fragment='') 1a:b True
# expect: None None None None ('1a:b', '')
# expect: SplitResult(scheme='http', netloc='h', path='', query='x', fragment='y?z')
# expect: ParseResult(scheme='http', netloc='h', path='', params='', query='x', fragment='y?z') http://h?x#y?z True
# expect: None None h None ('http://h?x', 'y?z')
# expect: SplitResult(scheme='http', netloc='h', path='/', query='', fragment='')
# expect: ParseResult(scheme='http', netloc='h', path='/', params='', query='', fragment='') http://h/ True
# expect: None None h None (' \thttp://h/\n', '')
# expect: SplitResult(scheme='', netloc='', path='', query='', fragment='')
# expect: ParseResult(scheme='', netloc='', path='', params='', query='', fragment='')  True
# expect: None None None None ('', '')
# expect: SplitResult(scheme='http', netloc='h:', path='/', query='', fragment='')
# expect: ParseResult(scheme='http', netloc='h:', path='/', params='', query='', fragment='') http://h:/ True
# expect: None None h None ('http://h:/', '')
# expect: SplitResult(scheme='tel', netloc='', path='+1;ext=2', query='', fragment='')
# expect: ParseResult(scheme='tel', netloc='', path='+1', params='ext=2', query='', fragment='') tel:+1;ext=2 True
# expect: None None None None ('tel:+1;ext=2', '')
# expect: SplitResult(scheme='svn+ssh', netloc='h', path='/', query='', fragment='')
# expect: ParseResult(scheme='svn+ssh', netloc='h', path='/', params='', query='', fragment='') svn+ssh://h/ True
# expect: None None h None ('svn+ssh://h/', '')
# expect: ParseResultBytes(scheme=b'http', netloc=b'h', path=b'/p', params=b'x', query=b'q', fragment=b'f') b'h' SplitResultBytes(scheme=b'', netloc=b'h', path=b'', query=b'', fragment=b'') SplitResult(scheme='', netloc='h', path='', query='', fragment='') b'a#b'
# expect: SplitResult(scheme='https', netloc='', path='x', query='', fragment='') SplitResult(scheme='', netloc='', path='a#b', query='', fragment='') http:///p //h/p?q#f
# expect: z://b/c?d#e True
# expect: ValueError Port out of range 0-65535
# expect: ValueError Port could not be cast to integer value as 'x'
# expect: ValueError Invalid IPv6 URL
# expect: ValueError An IPv4 address cannot be in brackets
# expect: ValueError 'x' does not appear to be an IPv4 or IPv6 address
# expect: ValueError IPvFuture address is invalid
# expect: ValueError Invalid IPv6 URL
# expect: TypeError Cannot mix str and non-str arguments
# expect: ValueError netloc '℀.com' contains invalid characters under NFKC normalization
