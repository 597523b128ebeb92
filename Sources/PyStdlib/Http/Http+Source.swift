// This file defines the module http (library reference, "http"): its status codes and methods. The rest needs a
// network.

let httpSource = #"""
  from enum import IntEnum, StrEnum

  __all__ = ['HTTPStatus', 'HTTPMethod']


  # Number and name, what it means, and the phrase where it is not the name in words.
  _STATUSES = '''
  100 CONTINUE | Request received, please continue
  101 SWITCHING_PROTOCOLS | Switching to new protocol; obey Upgrade header
  102 PROCESSING
  103 EARLY_HINTS
  200 OK | Request fulfilled, document follows | OK
  201 CREATED | Document created, URL follows
  202 ACCEPTED | Request accepted, processing continues off-line
  203 NON_AUTHORITATIVE_INFORMATION | Request fulfilled from cache | Non-Authoritative Information
  204 NO_CONTENT | Request fulfilled, nothing follows
  205 RESET_CONTENT | Clear input form for further input
  206 PARTIAL_CONTENT | Partial content follows
  207 MULTI_STATUS |  | Multi-Status
  208 ALREADY_REPORTED
  226 IM_USED |  | IM Used
  300 MULTIPLE_CHOICES | Object has several resources -- see URI list
  301 MOVED_PERMANENTLY | Object moved permanently -- see URI list
  302 FOUND | Object moved temporarily -- see URI list
  303 SEE_OTHER | Object moved -- see Method and URL list
  304 NOT_MODIFIED | Document has not changed since given time
  305 USE_PROXY | You must use proxy specified in Location to access this resource
  307 TEMPORARY_REDIRECT | Object moved temporarily -- see URI list
  308 PERMANENT_REDIRECT | Object moved permanently -- see URI list
  400 BAD_REQUEST | Bad request syntax or unsupported method
  401 UNAUTHORIZED | No permission -- see authorization schemes
  402 PAYMENT_REQUIRED | No payment -- see charging schemes
  403 FORBIDDEN | Request forbidden -- authorization will not help
  404 NOT_FOUND | Nothing matches the given URI
  405 METHOD_NOT_ALLOWED | Specified method is invalid for this resource
  406 NOT_ACCEPTABLE | URI not available in preferred format
  407 PROXY_AUTHENTICATION_REQUIRED | You must authenticate with this proxy before proceeding
  408 REQUEST_TIMEOUT | Request timed out; try again later
  409 CONFLICT | Request conflict
  410 GONE | URI no longer exists and has been permanently removed
  411 LENGTH_REQUIRED | Client must specify Content-Length
  412 PRECONDITION_FAILED | Precondition in headers is false
  413 REQUEST_ENTITY_TOO_LARGE | Entity is too large
  414 REQUEST_URI_TOO_LONG | URI is too long | Request-URI Too Long
  415 UNSUPPORTED_MEDIA_TYPE | Entity body in unsupported format
  416 REQUESTED_RANGE_NOT_SATISFIABLE | Cannot satisfy request range
  417 EXPECTATION_FAILED | Expect condition could not be satisfied
  418 IM_A_TEAPOT | Server refuses to brew coffee because it is a teapot. | I'm a Teapot
  421 MISDIRECTED_REQUEST | Server is not able to produce a response
  422 UNPROCESSABLE_ENTITY
  423 LOCKED
  424 FAILED_DEPENDENCY
  425 TOO_EARLY
  426 UPGRADE_REQUIRED
  428 PRECONDITION_REQUIRED | The origin server requires the request to be conditional
  429 TOO_MANY_REQUESTS | The user has sent too many requests in a given amount of time ("rate limiting")
  431 REQUEST_HEADER_FIELDS_TOO_LARGE | The server is unwilling to process the request because its header \
  fields are too large
  451 UNAVAILABLE_FOR_LEGAL_REASONS | The server is denying access to the resource as a consequence of a legal \
  demand
  500 INTERNAL_SERVER_ERROR | Server got itself in trouble
  501 NOT_IMPLEMENTED | Server does not support this operation
  502 BAD_GATEWAY | Invalid responses from another server/proxy
  503 SERVICE_UNAVAILABLE | The server cannot process the request due to a high load
  504 GATEWAY_TIMEOUT | The gateway server did not receive a timely response
  505 HTTP_VERSION_NOT_SUPPORTED | Cannot fulfill request | HTTP Version Not Supported
  506 VARIANT_ALSO_NEGOTIATES
  507 INSUFFICIENT_STORAGE
  508 LOOP_DETECTED
  510 NOT_EXTENDED
  511 NETWORK_AUTHENTICATION_REQUIRED | The client needs to authenticate to gain network access
  '''

  _METHODS = '''
  CONNECT | Establish a connection to the server.
  DELETE | Remove the target.
  GET | Retrieve the target.
  HEAD | Same as GET, but only retrieve the status line and header section.
  OPTIONS | Describe the communication options for the target.
  PATCH | Apply partial modifications to a target.
  POST | Perform target-specific processing with the request payload.
  PUT | Replace the target with the request payload.
  TRACE | Perform a message loop-back test along the path to the target.
  '''


  def _lines(table):
      """The fields of each line, and empty ones for those at its end that it does not have."""
      for line in table.strip().splitlines():
          first, *others = line.split(' | ')
          yield (first, *others, '', '')[:3]


  class HTTPStatus(IntEnum):
      """Status codes of HTTP, with a phrase and a description each."""

      _ignore_ = ['space', 'head', 'number', 'name', 'meaning', 'words']

      def __new__(cls, value, phrase, description=''):
          status = int.__new__(cls, value)
          status._value_, status.phrase, status.description = value, phrase, description
          return status

      space = vars()
      for head, meaning, words in _lines(_STATUSES):
          number, name = head.split()
          space[name] = int(number), words or name.replace('_', ' ').title(), meaning


  class HTTPMethod(StrEnum):
      """Methods of HTTP."""

      _ignore_ = ['space', 'name', 'meaning', 'words']

      def __new__(cls, value, description):
          method = str.__new__(cls, value)
          method._value_, method.description = value, description
          return method

      def __repr__(self):
          return '<%s.%s>' % (type(self).__name__, self._name_)

      space = vars()
      for name, meaning, words in _lines(_METHODS):
          space[name] = name, meaning

  """#
