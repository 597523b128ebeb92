import csv
import io

rows = [["plain", 'q"uote', "com,ma", "é", "日本", "", 5], ["a\\b", "x;y", "\t", " lead", "end ", "new\nline", None]]
for options in ({}, {"quoting": csv.QUOTE_ALL}, {"delimiter": ";"}, {"delimiter": "é"}, {"quotechar": "x"}, {"escapechar": "\\", "doublequote": False}, {"lineterminator": "\n\t"}, {"quoting": csv.QUOTE_NONE, "escapechar": "é"}):
    out = io.StringIO(newline="")
    csv.writer(out, **options).writerows(rows)
    back = list(csv.reader(io.StringIO(out.getvalue(), newline=""), **options))
    print(repr(out.getvalue()), back == [["" if field is None else str(field) for field in row] for row in rows])

# expect: 'plain,"q""uote","com,ma",é,日本,,5\r\na\\b,x;y,\t, lead,end ,"new\nline",\r\n' True
# expect: '"plain","q""uote","com,ma","é","日本","","5"\r\n"a\\b","x;y","\t"," lead","end ","new\nline",""\r\n' True
# expect: 'plain;"q""uote";com,ma;é;日本;;5\r\na\\b;"x;y";\t; lead;end ;"new\nline";\r\n' True
# expect: 'plainé"q""uote"écom,maé"é"é日本éé5\r\na\\béx;yé\té leadéend é"new\nline"é\r\n' True
# expect: 'plain,q"uote,xcom,max,é,日本,,5\r\na\\b,xxx;yx,\t, lead,end ,xnew\nlinex,\r\n' True
# expect: 'plain,q\\"uote,"com,ma",é,日本,,5\r\na\\\\b,x;y,\t, lead,end ,"new\nline",\r\n' True
# expect: 'plain,"q""uote","com,ma",é,日本,,5\n\ta\\b,x;y,"\t", lead,end ,"new\nline",\n\t' False
# expect: 'plain,qé"uote,comé,ma,éé,日本,,5\r\na\\b,x;y,\t, lead,end ,newé\nline,\r\n' True
