import io
import quopri

text = "Größe = 5 \tend \n".encode()
print(quopri.encodestring(text), quopri.encodestring(text, quotetabs=True), quopri.encodestring(b"a b_c", header=True))
print(quopri.decodestring(quopri.encodestring(text)) == text, quopri.decodestring("a=3Db"), quopri.decodestring(b"a_b=20", header=True))
out = io.BytesIO()
quopri.encode(io.BytesIO(text * 6), out, quotetabs=False)
print(out.getvalue())
print(quopri.needsquoting(b" ", True, False), quopri.needsquoting(b"=", False, False), quopri.quote(b"\xe9"), quopri.ishex(b"g"), quopri.unhex(b"4f"))

# expect: b'Gr=C3=B6=C3=9Fe =3D 5 \tend=20\n' b'Gr=C3=B6=C3=9Fe=20=3D=205=20=09end=20\n' b'a_b=5Fc'
# expect: True b'a=b' b'a b '
# expect: b'Gr=C3=B6=C3=9Fe =3D 5 \tend=20\nGr=C3=B6=C3=9Fe =3D 5 \tend=20\nGr=C3=B6=C3=9Fe =3D 5 \tend=20\nGr=C3=B6=C3=9Fe =3D 5 \tend=20\nGr=C3=B6=C3=9Fe =3D 5 \tend=20\nGr=C3=B6=C3=9Fe =3D 5 \tend=20\n'
# expect: True True b'=E9' False 79
