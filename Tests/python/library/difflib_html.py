from difflib import HtmlDiff

one = ["same line <1>\n", "to be changed\n", "left out\n", *(f"{n}\n" for n in range(9)), "tab\there\n"]
two = ["same line <1>\n", "to be changes\n", *(f"{n}\n" for n in range(9)), "tab here\n", "added & new"]
print(HtmlDiff().make_table(one, two, "old", "new"))
print(HtmlDiff(tabsize=4, wrapcolumn=8).make_table(one, two, context=True, numlines=1))
print(HtmlDiff().make_table(one, one, context=True))
print(HtmlDiff().make_table([], []))
print(HtmlDiff().make_file(["é"], ["e"], charset="ascii"))

# expect: 
# expect:     <table class="diff" id="difflib_chg_to0__top"
# expect:            cellspacing="0" cellpadding="0" rules="groups" >
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:         <thead><tr><th class="diff_next"><br /></th><th colspan="2" class="diff_header">old</th><th class="diff_next"><br /></th><th colspan="2" class="diff_header">new</th></tr></thead>
# expect:         <tbody>
# expect:             <tr><td class="diff_next" id="difflib_chg_to0__0"><a href="#difflib_chg_to0__0">f</a></td><td class="diff_header" id="from0_1">1</td><td nowrap="nowrap">same&nbsp;line&nbsp;&lt;1&gt;</td><td class="diff_next"><a href="#difflib_chg_to0__0">f</a></td><td class="diff_header" id="to0_1">1</td><td nowrap="nowrap">same&nbsp;line&nbsp;&lt;1&gt;</td></tr>
# expect:             <tr><td class="diff_next"><a href="#difflib_chg_to0__1">n</a></td><td class="diff_header" id="from0_2">2</td><td nowrap="nowrap">to&nbsp;be&nbsp;change<span class="diff_chg">d</span></td><td class="diff_next"><a href="#difflib_chg_to0__1">n</a></td><td class="diff_header" id="to0_2">2</td><td nowrap="nowrap">to&nbsp;be&nbsp;change<span class="diff_chg">s</span></td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from0_3">3</td><td nowrap="nowrap"><span class="diff_sub">left&nbsp;out</span></td><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from0_4">4</td><td nowrap="nowrap">0</td><td class="diff_next"></td><td class="diff_header" id="to0_3">3</td><td nowrap="nowrap">0</td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from0_5">5</td><td nowrap="nowrap">1</td><td class="diff_next"></td><td class="diff_header" id="to0_4">4</td><td nowrap="nowrap">1</td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from0_6">6</td><td nowrap="nowrap">2</td><td class="diff_next"></td><td class="diff_header" id="to0_5">5</td><td nowrap="nowrap">2</td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from0_7">7</td><td nowrap="nowrap">3</td><td class="diff_next"></td><td class="diff_header" id="to0_6">6</td><td nowrap="nowrap">3</td></tr>
# expect:             <tr><td class="diff_next" id="difflib_chg_to0__1"></td><td class="diff_header" id="from0_8">8</td><td nowrap="nowrap">4</td><td class="diff_next"></td><td class="diff_header" id="to0_7">7</td><td nowrap="nowrap">4</td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from0_9">9</td><td nowrap="nowrap">5</td><td class="diff_next"></td><td class="diff_header" id="to0_8">8</td><td nowrap="nowrap">5</td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from0_10">10</td><td nowrap="nowrap">6</td><td class="diff_next"></td><td class="diff_header" id="to0_9">9</td><td nowrap="nowrap">6</td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from0_11">11</td><td nowrap="nowrap">7</td><td class="diff_next"></td><td class="diff_header" id="to0_10">10</td><td nowrap="nowrap">7</td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from0_12">12</td><td nowrap="nowrap">8</td><td class="diff_next"></td><td class="diff_header" id="to0_11">11</td><td nowrap="nowrap">8</td></tr>
# expect:             <tr><td class="diff_next"><a href="#difflib_chg_to0__top">t</a></td><td class="diff_header" id="from0_13">13</td><td nowrap="nowrap"><span class="diff_sub">tab&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;here</span></td><td class="diff_next"><a href="#difflib_chg_to0__top">t</a></td><td class="diff_header" id="to0_12">12</td><td nowrap="nowrap"><span class="diff_add">tab&nbsp;here</span></td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to0_13">13</td><td nowrap="nowrap"><span class="diff_add">added&nbsp;&amp;&nbsp;new</span></td></tr>
# expect:         </tbody>
# expect:     </table>
# expect: 
# expect:     <table class="diff" id="difflib_chg_to1__top"
# expect:            cellspacing="0" cellpadding="0" rules="groups" >
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:         
# expect:         <tbody>
# expect:             <tr><td class="diff_next"><a href="#difflib_chg_to1__0">f</a></td><td class="diff_header" id="from1_1">1</td><td nowrap="nowrap">same&nbsp;lin</td><td class="diff_next"><a href="#difflib_chg_to1__0">f</a></td><td class="diff_header" id="to1_1">1</td><td nowrap="nowrap">same&nbsp;lin</td></tr>
# expect:             <tr><td class="diff_next" id="difflib_chg_to1__0"></td><td class="diff_header">></td><td nowrap="nowrap">e&nbsp;&lt;1&gt;</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">e&nbsp;&lt;1&gt;</td></tr>
# expect:             <tr><td class="diff_next"><a href="#difflib_chg_to1__1">n</a></td><td class="diff_header" id="from1_2">2</td><td nowrap="nowrap">to&nbsp;be&nbsp;ch</td><td class="diff_next"><a href="#difflib_chg_to1__1">n</a></td><td class="diff_header" id="to1_2">2</td><td nowrap="nowrap">to&nbsp;be&nbsp;ch</td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">ange<span class="diff_chg">d</span></td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">ange<span class="diff_chg">s</span></td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from1_3">3</td><td nowrap="nowrap"><span class="diff_sub">left&nbsp;out</span></td><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from1_4">4</td><td nowrap="nowrap">0</td><td class="diff_next"></td><td class="diff_header" id="to1_3">3</td><td nowrap="nowrap">0</td></tr>
# expect:         </tbody>        
# expect:         <tbody>
# expect:             <tr><td class="diff_next" id="difflib_chg_to1__1"></td><td class="diff_header" id="from1_12">12</td><td nowrap="nowrap">8</td><td class="diff_next"></td><td class="diff_header" id="to1_11">11</td><td nowrap="nowrap">8</td></tr>
# expect:             <tr><td class="diff_next"><a href="#difflib_chg_to1__top">t</a></td><td class="diff_header" id="from1_13">13</td><td nowrap="nowrap">tab<span class="diff_chg">&nbsp;</span>here</td><td class="diff_next"><a href="#difflib_chg_to1__top">t</a></td><td class="diff_header" id="to1_12">12</td><td nowrap="nowrap">tab<span class="diff_chg">&nbsp;</span>here</td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to1_13">13</td><td nowrap="nowrap"><span class="diff_add">added&nbsp;&amp;&nbsp;</span></td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap">&nbsp;</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_add">new</span></td></tr>
# expect:         </tbody>
# expect:     </table>
# expect: 
# expect:     <table class="diff" id="difflib_chg_to2__top"
# expect:            cellspacing="0" cellpadding="0" rules="groups" >
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:         
# expect:         <tbody>
# expect:             <tr><td class="diff_next"><a href="#difflib_chg_to2__top">t</a></td><td></td><td>&nbsp;No Differences Found&nbsp;</td><td class="diff_next"><a href="#difflib_chg_to2__top">t</a></td><td></td><td>&nbsp;No Differences Found&nbsp;</td></tr>
# expect:         </tbody>
# expect:     </table>
# expect: 
# expect:     <table class="diff" id="difflib_chg_to3__top"
# expect:            cellspacing="0" cellpadding="0" rules="groups" >
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:         
# expect:         <tbody>
# expect:             <tr><td class="diff_next"><a href="#difflib_chg_to3__top">t</a></td><td></td><td>&nbsp;Empty File&nbsp;</td><td class="diff_next"><a href="#difflib_chg_to3__top">t</a></td><td></td><td>&nbsp;Empty File&nbsp;</td></tr>
# expect:         </tbody>
# expect:     </table>
# expect: 
# expect: <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
# expect:           "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
# expect: 
# expect: <html>
# expect: 
# expect: <head>
# expect:     <meta http-equiv="Content-Type"
# expect:           content="text/html; charset=ascii" />
# expect:     <title></title>
# expect:     <style type="text/css">
# expect:         table.diff {font-family:Courier; border:medium;}
# expect:         .diff_header {background-color:#e0e0e0}
# expect:         td.diff_header {text-align:right}
# expect:         .diff_next {background-color:#c0c0c0}
# expect:         .diff_add {background-color:#aaffaa}
# expect:         .diff_chg {background-color:#ffff77}
# expect:         .diff_sub {background-color:#ffaaaa}
# expect:     </style>
# expect: </head>
# expect: 
# expect: <body>
# expect:     
# expect:     <table class="diff" id="difflib_chg_to4__top"
# expect:            cellspacing="0" cellpadding="0" rules="groups" >
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:         
# expect:         <tbody>
# expect:             <tr><td class="diff_next" id="difflib_chg_to4__0"><a href="#difflib_chg_to4__top">t</a></td><td class="diff_header" id="from4_1">1</td><td nowrap="nowrap"><span class="diff_sub">&#233;</span></td><td class="diff_next"><a href="#difflib_chg_to4__top">t</a></td><td class="diff_header" id="to4_1">1</td><td nowrap="nowrap"><span class="diff_add">e</span></td></tr>
# expect:         </tbody>
# expect:     </table>
# expect:     <table class="diff" summary="Legends">
# expect:         <tr> <th colspan="2"> Legends </th> </tr>
# expect:         <tr> <td> <table border="" summary="Colors">
# expect:                       <tr><th> Colors </th> </tr>
# expect:                       <tr><td class="diff_add">&nbsp;Added&nbsp;</td></tr>
# expect:                       <tr><td class="diff_chg">Changed</td> </tr>
# expect:                       <tr><td class="diff_sub">Deleted</td> </tr>
# expect:                   </table></td>
# expect:              <td> <table border="" summary="Links">
# expect:                       <tr><th colspan="2"> Links </th> </tr>
# expect:                       <tr><td>(f)irst change</td> </tr>
# expect:                       <tr><td>(n)ext change</td> </tr>
# expect:                       <tr><td>(t)op</td> </tr>
# expect:                   </table></td> </tr>
# expect:     </table>
# expect: </body>
# expect: 
# expect: </html>
