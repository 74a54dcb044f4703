<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ko">
<context>
    <name>ActionWords</name>
    <message>
        <source>교구 교체</source>
        <translation>Kit swapped</translation>
    </message>
    <message>
        <source>반납</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>반납 예정일 변경</source>
        <translation>Due day changed</translation>
    </message>
    <message>
        <source>구성품 확인</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>있는 곳 기록</source>
        <translation>Seen here</translation>
    </message>
    <message>
        <source>불용 처리</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>분실 기록</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>수리로 보냄</source>
        <translation>Sent to repair</translation>
    </message>
    <message>
        <source>점검으로 보냄</source>
        <translation>Sent to inspection</translation>
    </message>
    <message>
        <source>점검·수리 마침</source>
        <translation>Good again</translation>
    </message>
    <message>
        <source>변상 처리</source>
        <translation>Claim settled</translation>
    </message>
    <message>
        <source>자리 변경</source>
        <translation>Shelf changed</translation>
    </message>
    <message>
        <source>다른 번호 추가</source>
        <translation>Number added</translation>
    </message>
    <message>
        <source>교구 종류 저장</source>
        <translation>Model saved</translation>
    </message>
    <message>
        <source>학교 합치기</source>
        <translation>Schools merged</translation>
    </message>
    <message>
        <source>대여 제한 해제</source>
        <translation>Hold lifted</translation>
    </message>
    <message>
        <source>학교 정보 변경</source>
        <translation>School changed</translation>
    </message>
    <message>
        <source>교사 학교 변경</source>
        <translation>Teacher moved</translation>
    </message>
    <message>
        <source>교사 등록</source>
        <translation>Teacher registered</translation>
    </message>
    <message>
        <source>교사 정보 변경</source>
        <translation>Teacher changed</translation>
    </message>
    <message>
        <source>통화 기록</source>
        <translation>Call logged</translation>
    </message>
    <message>
        <source>메모 추가</source>
        <translation>Note added</translation>
    </message>
    <message>
        <source>메모 끝냄</source>
        <translation>Note ended</translation>
    </message>
    <message>
        <source>담당자 등록</source>
        <translation>Clerk registered</translation>
    </message>
    <message>
        <source>규칙 변경</source>
        <translation>Rule changed</translation>
    </message>
    <message>
        <source>센터 정보 변경</source>
        <translation>Center changed</translation>
    </message>
    <message>
        <source>확인할 것 확인</source>
        <translation>Seen to</translation>
    </message>
    <message>
        <source>반납 예정 %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>되돌림</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>뒤 기록 있음</source>
        <translation>later record</translation>
    </message>
    <message>
        <source>그대로 둠</source>
        <translation>stays</translation>
    </message>
    <message>
        <source>이미 되돌렸습니다.</source>
        <translation>It was undone already.</translation>
    </message>
    <message>
        <source>{it}[({code})]에 그 뒤의 기록이 있습니다. 그것을 먼저 되돌리십시오.</source>
        <translation>Something was done later with {it}[ ({code})]. Undo that first.</translation>
    </message>
    <message>
        <source>되돌리지 않는 일입니다. 바꾸려면 다시 저장하십시오.</source>
        <translation>This is not undone. Save it again to change it.</translation>
    </message>
    <message>
        <source>예약 접수</source>
        <translation>Reservation taken</translation>
    </message>
    <message>
        <source>예약 확정</source>
        <translation>Reservation accepted</translation>
    </message>
    <message>
        <source>예약 반려</source>
        <translation>Reservation refused</translation>
    </message>
    <message>
        <source>예약 취소</source>
        <translation>Reservation cancelled</translation>
    </message>
    <message>
        <source>예약 변경</source>
        <translation>Reservation changed</translation>
    </message>
    <message>
        <source>예약 준비</source>
        <translation>Reservation made ready</translation>
    </message>
    <message>
        <source>예약 나머지 놓아줌</source>
        <translation>Rest of a reservation released</translation>
    </message>
    <message>
        <source>예약 세트 지정</source>
        <translation>Kit named for a reservation</translation>
    </message>
    <message numerus="yes">
        <source>대여 %n세트</source>
        <translation>
            <numerusform>Lent %n kit</numerusform>
            <numerusform>Lent %n kits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>휴관일 %n일</source>
        <translation>
            <numerusform>%n day closed</numerusform>
            <numerusform>%n days closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>연장 %n세트</source>
        <translation>
            <numerusform>Extended %n kit</numerusform>
            <numerusform>Extended %n kits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>교구 등록 %n세트</source>
        <translation>
            <numerusform>Registered %n kit</numerusform>
            <numerusform>Registered %n kits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>학교 등록 %n곳</source>
        <translation>
            <numerusform>Registered %n school</numerusform>
            <numerusform>Registered %n schools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>정한 날 %n일 평소대로</source>
        <translation>
            <numerusform>%n day as usual again</numerusform>
            <numerusform>%n days as usual again</numerusform>
        </translation>
    </message>
    <message>
        <source>교사 합치기</source>
        <translation>Teachers merged</translation>
    </message>
    <message>
        <source>새 번호</source>
        <translation>New number</translation>
    </message>
    <message>
        <source>담당자 그만둠</source>
        <translation>Clerk left</translation>
    </message>
    <message>
        <source>담당자 돌아옴</source>
        <translation>Clerk back</translation>
    </message>
    <message>
        <source>이송 보냄</source>
        <translation>Sent to another center</translation>
    </message>
    <message>
        <source>이송 받음</source>
        <translation>Received from a center</translation>
    </message>
    <message>
        <source>도착하지 않음</source>
        <translation>Did not arrive</translation>
    </message>
    <message>
        <source>이송 결정</source>
        <translation>Transfer decision</translation>
    </message>
    <message>
        <source>이송 요청</source>
        <translation>Transfer request</translation>
    </message>
    <message>
        <source>이송 요청 끝냄</source>
        <translation>Transfer request ended</translation>
    </message>
    <message>
        <source>재물조사 시작</source>
        <translation>Stocktake begun</translation>
    </message>
    <message>
        <source>재물조사 마감</source>
        <translation>Stocktake closed</translation>
    </message>
    <message>
        <source>재물조사에서 셈</source>
        <translation>Counted in a stocktake</translation>
    </message>
    <message>
        <source>재물조사 취소</source>
        <translation>Stocktake cancelled</translation>
    </message>
    <message>
        <source>자리 번호 만듦</source>
        <translation>Shelf codes made</translation>
    </message>
    <message>
        <source>자리 차례 정함</source>
        <translation>Order of shelves set</translation>
    </message>
    <message>
        <source>구성품 채움</source>
        <translation>Put parts in</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>창구</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>대여자 변경</source>
        <translation>Borrower</translation>
    </message>
    <message>
        <source>변경</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>대여 완료 · 대여증 인쇄</source>
        <translation>Finish · print slip</translation>
    </message>
    <message>
        <source>다시 인쇄</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>미리 보기</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>되돌리기</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>다음 사람</source>
        <translation>Next person</translation>
    </message>
    <message>
        <source>스캔 칸으로</source>
        <translation>To the scan line</translation>
    </message>
    <message>
        <source>이상 없음</source>
        <translation>All good</translation>
    </message>
    <message>
        <source>취소</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>도움말</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>오늘</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>학교·교사</source>
        <translation>Schools</translation>
    </message>
    <message>
        <source>설정</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>한 일</source>
        <translation>Done today</translation>
    </message>
    <message>
        <source>찾기</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>파손</source>
        <translation>Damage</translation>
    </message>
    <message>
        <source>점검으로</source>
        <translation>Inspect</translation>
    </message>
    <message>
        <source>반납 확인서</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>고장 교체</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>무인 반납함</source>
        <translation>Drop box</translation>
    </message>
    <message>
        <source>수기 대여</source>
        <translation>Paper loan</translation>
    </message>
    <message>
        <source>인수인·운송</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>예약</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>동기화</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>이송</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>재물조사</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>라벨</source>
        <translation>Labels</translation>
    </message>
</context>
<context>
    <name>Applications</name>
    <message>
        <source>빈 칸: %1</source>
        <translation>Empty cell: %1</translation>
    </message>
    <message>
        <source>등록되지 않은 학교: %1</source>
        <translation>Unknown school: %1</translation>
    </message>
    <message>
        <source>등록되지 않은 교구: %1</source>
        <translation>Unknown model: %1</translation>
    </message>
    <message>
        <source>같은 이름이 여럿: %1</source>
        <translation>Several are called %1</translation>
    </message>
    <message>
        <source>날짜가 아님: %1</source>
        <translation>Not a day: %1</translation>
    </message>
    <message>
        <source>숫자가 아님: %1</source>
        <translation>Not a number: %1</translation>
    </message>
    <message>
        <source>승인 전: %1</source>
        <translation>Not approved: %1</translation>
    </message>
    <message>
        <source>다른 센터에서 인수: %1</source>
        <translation>Picked up at %1</translation>
    </message>
    <message>
        <source>그 기간에 %1세트만 가능</source>
        <translation>Only %1 free on those days</translation>
    </message>
    <message>
        <source>까닭이 필요함: %1</source>
        <translation>Needs a reason: %1</translation>
    </message>
    <message>
        <source>신청번호</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>학교</source>
        <translation>School</translation>
    </message>
    <message>
        <source>교사</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>전화</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>수량</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>인수일</source>
        <translation>Pick-up</translation>
    </message>
    <message>
        <source>반납 예정일</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>센터</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>승인 여부</source>
        <translation>State</translation>
    </message>
    <message>
        <source>목적</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>학년·반</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>학생 수</source>
        <translation>Pupils</translation>
    </message>
    <message>
        <source>예약</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>변경</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>이미 있음</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>안 받음</source>
        <translation>Not taken</translation>
    </message>
</context>
<context>
    <name>BookingPanels</name>
    <message>
        <source>예약 반려</source>
        <translation>Refuse a reservation</translation>
    </message>
    <message>
        <source>반려</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>까닭</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>그 주에 모두 대여 중입니다</source>
        <translation>All are out that week</translation>
    </message>
    <message>
        <source>예약 취소</source>
        <translation>Cancel the reservation</translation>
    </message>
    <message>
        <source>수업이 없어짐 (비워도 됩니다)</source>
        <translation>Lesson called off (may stay empty)</translation>
    </message>
    <message>
        <source>날짜·수량 변경</source>
        <translation>Change days or number</translation>
    </message>
    <message>
        <source>저장</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>인수일</source>
        <translation>Pick-up day</translation>
    </message>
    <message>
        <source>반납 예정일</source>
        <translation>Due day</translation>
    </message>
    <message numerus="yes">
        <source>세트</source>
        <translation>
            <numerusform> kit</numerusform>
            <numerusform> kits</numerusform>
        </translation>
    </message>
    <message>
        <source>수량</source>
        <translation>Quantity</translation>
    </message>
</context>
<context>
    <name>BookingWords</name>
    <message>
        <source>대여 중</source>
        <translation>On loan</translation>
    </message>
    <message>
        <source>연체</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>반납 뒤 점검</source>
        <translation>Check after return</translation>
    </message>
    <message>
        <source>확인 대기</source>
        <translation>To be counted</translation>
    </message>
    <message>
        <source>점검</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>핵심 구성품 부족</source>
        <translation>Key parts short</translation>
    </message>
    <message>
        <source>예약</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>이송 중</source>
        <translation>On the way</translation>
    </message>
    <message>
        <source>수리</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>분실</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>불용</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>연체 — %1 (돌아올 때까지 예약 불가)</source>
        <translation>Overdue — %1 (not to be reserved until it is back)</translation>
    </message>
    <message>
        <source>대기 %1번</source>
        <translation>In line, %1</translation>
    </message>
    <message>
        <source>요청</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>부족 %1</source>
        <translation>%1 short</translation>
    </message>
    <message>
        <source>대기 %1</source>
        <translation>%1 in line</translation>
    </message>
    <message>
        <source>주말</source>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>휴관</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>휴관: %1</source>
        <translation>Closed: %1</translation>
    </message>
    <message>
        <source>돌아올 때까지</source>
        <translation>until it is back</translation>
    </message>
    <message>
        <source>%1까지</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>확정</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>대기</source>
        <translation>In line</translation>
    </message>
    <message>
        <source>준비됨</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>일부 인수</source>
        <translation>Partly collected</translation>
    </message>
    <message>
        <source>인수함</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>반려</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>기한 지남</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>취소</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>놓아줌</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>%1세트만 가능</source>
        <translation>only %1 kits free</translation>
    </message>
    <message>
        <source>%1부터 %2세트 가능</source>
        <translation>%2 kits free from %1</translation>
    </message>
    <message>
        <source>%1에서 %2세트 가능</source>
        <translation>%2 kits free at %1</translation>
    </message>
    <message>
        <source>%1 %2세트를 %3 이송하면 %4세트 가능</source>
        <translation>%4 kits if %1 sends %2 on %3</translation>
    </message>
    <message>
        <source>%1세트만</source>
        <translation>Only %1</translation>
    </message>
    <message>
        <source>%1에서 인수</source>
        <translation>Pick up at %1</translation>
    </message>
    <message>
        <source>예정</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>오늘 인수</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>끝남</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>모두</source>
        <translation>All</translation>
    </message>
    <message numerus="yes">
        <source>%n세트</source>
        <translation>
            <numerusform>%n kit</numerusform>
            <numerusform>%n kits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n세트 가능</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source> (모든 센터)</source>
        <translation> (all centers)</translation>
    </message>
    <message>
        <source>휴관</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>개관</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>주말</source>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>여는 날</source>
        <translation>Open day</translation>
    </message>
</context>
<context>
    <name>CommandCardText</name>
    <message>
        <source>완료</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>취소</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>인쇄</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>다음 사람</source>
        <translation>Next person</translation>
    </message>
    <message>
        <source>되돌리기</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>이상 없음</source>
        <translation>All good</translation>
    </message>
    <message>
        <source>대여나 반납을 마치고 대여증을 인쇄합니다.</source>
        <translation>Finishes the loan or return and prints the slip.</translation>
    </message>
    <message>
        <source>한 걸음 뒤로 갑니다.</source>
        <translation>Goes one step back.</translation>
    </message>
    <message>
        <source>대여증을 다시 인쇄합니다.</source>
        <translation>Prints the slip again.</translation>
    </message>
    <message>
        <source>이 사람을 마치고 다음 사람을 받습니다.</source>
        <translation>Ends this visit and takes the next person.</translation>
    </message>
    <message>
        <source>마지막에 한 일을 되돌립니다.</source>
        <translation>Takes back what was done last.</translation>
    </message>
    <message>
        <source>구성품이 모두 맞습니다.</source>
        <translation>All parts are there.</translation>
    </message>
    <message>
        <source>담당자</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>명 령  카 드</source>
        <translation>Command cards</translation>
    </message>
    <message>
        <source>점선을 따라 잘라 쓰십시오. 스캔하면 화면의 단추를 누른 것과 같습니다.</source>
        <translation>Cut along the dashed lines. Scanning a card is the same as pressing the button on the screen.</translation>
    </message>
    <message>
        <source>창구 명령</source>
        <translation>Desk commands</translation>
    </message>
    <message>
        <source>담당자 카드</source>
        <translation>Clerk cards</translation>
    </message>
    <message>
        <source>명령 카드</source>
        <translation>Command cards</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>학교</source>
        <translation>School</translation>
    </message>
    <message>
        <source>교사</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>대여</source>
        <translation>Loan</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>기종</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>예약</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>센터</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>대여일</source>
        <translation>Lent on</translation>
    </message>
    <message>
        <source>반납 예정일</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>반납일</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>수령일</source>
        <translation>Pick-up day</translation>
    </message>
    <message>
        <source>수량</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>날짜</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>구성품</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>이름</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>학교급</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>교육지원청</source>
        <translation>Office of education</translation>
    </message>
    <message>
        <source>구</source>
        <translation>District</translation>
    </message>
    <message>
        <source>전화</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>이메일</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>과목</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>보관 위치</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>번호</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>규칙</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>까닭</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>담당자</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>확인함</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>다른 값으로</source>
        <translation>Take the other</translation>
    </message>
    <message>
        <source>센 대로 두기</source>
        <translation>Keep the count</translation>
    </message>
    <message>
        <source>다시 예약</source>
        <translation>Reserve again</translation>
    </message>
    <message>
        <source>나머지 취소</source>
        <translation>Cancel the rest</translation>
    </message>
    <message>
        <source>새 번호 주기</source>
        <translation>Give a new number</translation>
    </message>
    <message>
        <source>한 사람으로 합치기</source>
        <translation>Merge into one person</translation>
    </message>
    <message>
        <source>반납 처리</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>변상 청구 철회</source>
        <translation>Drop the claim</translation>
    </message>
    <message numerus="yes">
        <source>%n세트</source>
        <translation>
            <numerusform>%n kit</numerusform>
            <numerusform>%n kits</numerusform>
        </translation>
    </message>
    <message>
        <source>받는 센터</source>
        <translation>Receiving center</translation>
    </message>
    <message>
        <source>명세서</source>
        <translation>Manifest</translation>
    </message>
</context>
<context>
    <name>DamageReportText</name>
    <message>
        <source>망실 %1점</source>
        <translation>%1 lost</translation>
    </message>
    <message>
        <source>훼손 %1점</source>
        <translation>%1 broken</translation>
    </message>
    <message>
        <source>반납되지 않음</source>
        <translation>Not returned</translation>
    </message>
    <message>
        <source>교구·관리번호</source>
        <translation>Kit, management no.</translation>
    </message>
    <message>
        <source>품목</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>구분·수량</source>
        <translation>Kind and count</translation>
    </message>
    <message>
        <source>단가</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>변상률</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>변상 금액 합계</source>
        <translation>Total amount</translation>
    </message>
    <message>
        <source>발생 경위</source>
        <translation>How it happened</translation>
    </message>
    <message>
        <source>조치 내용</source>
        <translation>Measures taken</translation>
    </message>
    <message>
        <source>담당교사 서명</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>담당교사 %1 서명</source>
        <translation>Teacher %1</translation>
    </message>
    <message>
        <source>교 구  파 손 · 분 실  보 고 서</source>
        <translation>Damage and loss report</translation>
    </message>
    <message>
        <source>(물품 망실·훼손 보고)</source>
        <translation>(report of lost and damaged public goods)</translation>
    </message>
    <message>
        <source>반납일</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>발견일</source>
        <translation>Found on</translation>
    </message>
    <message>
        <source>보고일</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>망실·훼손 내역</source>
        <translation>What was lost or damaged</translation>
    </message>
    <message>
        <source>위와 같이 물품의 망실·훼손을 보고합니다.</source>
        <translation>The loss and damage above is hereby reported.</translation>
    </message>
    <message>
        <source>센터장 서명</source>
        <translation>Head of the center</translation>
    </message>
    <message>
        <source>교구 파손·분실 보고서</source>
        <translation>Damage and loss report</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>일</source>
        <comment>weekday</comment>
        <translation>Sun</translation>
    </message>
    <message>
        <source>월</source>
        <comment>weekday</comment>
        <translation>Mon</translation>
    </message>
    <message>
        <source>화</source>
        <comment>weekday</comment>
        <translation>Tue</translation>
    </message>
    <message>
        <source>수</source>
        <comment>weekday</comment>
        <translation>Wed</translation>
    </message>
    <message>
        <source>목</source>
        <comment>weekday</comment>
        <translation>Thu</translation>
    </message>
    <message>
        <source>금</source>
        <comment>weekday</comment>
        <translation>Fri</translation>
    </message>
    <message>
        <source>토</source>
        <comment>weekday</comment>
        <translation>Sat</translation>
    </message>
    <message>
        <source>yyyy. M. d.</source>
        <comment>format of a day</comment>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>%1(%2)</source>
        <comment>day weekday</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>M. d.</source>
        <comment>format of a day without its year</comment>
        <translation>M/d</translation>
    </message>
    <message>
        <source>%1 %2 기준</source>
        <comment>day time</comment>
        <translation>as of %1 %2</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>입력을 이해하지 못했습니다. 다시 입력하십시오.</source>
        <translation>The input was not understood. Enter it again.</translation>
    </message>
    <message>
        <source>날짜가 아닙니다. 11.30처럼 입력하십시오.</source>
        <translation>That is no date. Enter it like 11.30.</translation>
    </message>
    <message>
        <source>번호는 열 자리 숫자입니다. 다시 스캔하십시오.</source>
        <translation>A code has ten digits. Scan again.</translation>
    </message>
    <message>
        <source>번호를 잘못 읽었습니다. 다시 스캔하십시오.</source>
        <translation>The code was misread. Scan again.</translation>
    </message>
    <message>
        <source>등록되지 않은 번호입니다. 다시 스캔하거나 이름으로 찾으십시오.</source>
        <translation>Unknown code. Scan again or search by name.</translation>
    </message>
    <message>
        <source>이 PC가 쓸 번호가 다 떨어졌습니다. 관리자에게 알리십시오.</source>
        <translation>This PC has used up its codes. Tell the administrator.</translation>
    </message>
    <message>
        <source>이미 쓰고 있는 번호입니다. 다른 번호를 쓰십시오.</source>
        <translation>The code is taken. Use another one.</translation>
    </message>
    <message>
        <source>등록되지 않은 교구입니다. 라벨을 다시 스캔하십시오.</source>
        <translation>The kit is not registered. Scan its label again.</translation>
    </message>
    <message>
        <source>이미 대여 중인 교구입니다. 먼저 반납받으십시오.</source>
        <translation>The kit is on loan already. Take it back first.</translation>
    </message>
    <message>
        <source>대여 중인 교구가 아닙니다. 라벨을 다시 확인하십시오.</source>
        <translation>The kit is not on loan. Look at its label again.</translation>
    </message>
    <message>
        <source>불용 교구입니다. 대여하지 말고 따로 두십시오.</source>
        <translation>The kit is retired. Do not lend it, put it aside.</translation>
    </message>
    <message>
        <source>분실로 기록된 교구입니다. 확인한 뒤 대여하십시오.</source>
        <translation>The kit is on record as lost. Check it before lending it.</translation>
    </message>
    <message>
        <source>등록되지 않은 학교입니다. 이름으로 다시 찾으십시오.</source>
        <translation>The school is not registered. Search again by name.</translation>
    </message>
    <message>
        <source>등록되지 않은 교사입니다. 목록에서 고르거나 새로 등록하십시오.</source>
        <translation>The teacher is not registered. Choose one or register a new one.</translation>
    </message>
    <message>
        <source>이 학교의 교사가 아닙니다. 교사를 다시 고르십시오.</source>
        <translation>The teacher is at another school. Choose again.</translation>
    </message>
    <message>
        <source>등록되지 않은 센터입니다. 동기화 파일을 먼저 가져오십시오.</source>
        <translation>The center is not registered. Import its file first.</translation>
    </message>
    <message>
        <source>등록되지 않은 담당자입니다. 위쪽에서 담당자를 고르십시오.</source>
        <translation>The clerk is not registered. Choose the clerk at the top.</translation>
    </message>
    <message>
        <source>등록되지 않은 교구 종류입니다. 교구를 먼저 등록하십시오.</source>
        <translation>The kit model is not registered. Register it first.</translation>
    </message>
    <message>
        <source>등록되지 않은 대여입니다. 대여증을 다시 스캔하십시오.</source>
        <translation>The loan is not registered. Scan the slip again.</translation>
    </message>
    <message>
        <source>대여할 교구가 없습니다. 교구를 먼저 스캔하십시오.</source>
        <translation>There is no kit to lend. Scan a kit first.</translation>
    </message>
    <message>
        <source>반납 예정일이 대여일보다 빠릅니다. 더 늦은 날을 고르십시오.</source>
        <translation>The due day is before the loan. Choose a later day.</translation>
    </message>
    <message>
        <source>대여 기간이 규정보다 깁니다. 더 이른 날을 고르십시오.</source>
        <translation>The loan would be too long. Choose an earlier day.</translation>
    </message>
    <message>
        <source>반납일이 대여일보다 빠릅니다. PC의 날짜를 확인하십시오.</source>
        <translation>The return is before the loan. Check the date of this PC.</translation>
    </message>
    <message>
        <source>구성품 수가 맞지 않습니다. 다시 세어 입력하십시오.</source>
        <translation>The counts do not fit. Count again.</translation>
    </message>
    <message>
        <source>되돌릴 것이 없습니다.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>뒤에 다른 기록이 있어 되돌릴 수 없습니다.</source>
        <translation>It cannot be undone, there are later records.</translation>
    </message>
    <message>
        <source>기록 하나가 손상되었습니다. 파일을 복사해 두고 관리자에게 알리십시오.</source>
        <translation>A record is damaged. Copy the file and tell the administrator.</translation>
    </message>
    <message>
        <source>개인정보 한 건이 손상되었습니다. 관리자에게 알리십시오.</source>
        <translation>A piece of personal data is damaged. Tell the administrator.</translation>
    </message>
    <message>
        <source>다른 프로그램이 이 파일을 쓰고 있습니다. 그 창을 닫고 다시 여십시오.</source>
        <translation>Another program is using this file. Close it and open again.</translation>
    </message>
    <message>
        <source>더 새로운 프로그램이 만든 파일입니다. 프로그램을 새로 설치하십시오.</source>
        <translation>A newer program wrote this file. Install the newer program.</translation>
    </message>
    <message>
        <source>K-STEM 뱅크 파일이 아닙니다. 다른 파일을 고르십시오.</source>
        <translation>This is no file of K-STEM Bank. Choose another one.</translation>
    </message>
    <message>
        <source>파일이 손상되었습니다. 백업 파일을 열고 관리자에게 알리십시오.</source>
        <translation>The file is damaged. Open a backup and tell the administrator.</translation>
    </message>
    <message>
        <source>디스크에 자리가 없습니다. 자리를 비우고 다시 하십시오.</source>
        <translation>The disk is full. Make room and try again.</translation>
    </message>
    <message>
        <source>파일에 기록하지 못했습니다. 프로그램을 다시 시작하고, 또 그러면 관리자에게 알리십시오.</source>
        <translation>The file could not be written. Restart the program; if it happens again, tell the administrator.</translation>
    </message>
    <message>
        <source>파일이 없습니다. 위치를 확인하십시오.</source>
        <translation>The file is not there. Check where it is.</translation>
    </message>
    <message>
        <source>파일을 쓸 수 없습니다. 폴더의 권한과 남은 자리를 확인하십시오.</source>
        <translation>The file cannot be written. Check the folder&apos;s rights and free space.</translation>
    </message>
    <message>
        <source>표를 읽지 못했습니다. 파일 형식을 확인하십시오.</source>
        <translation>The sheet could not be read. Check the file&apos;s format.</translation>
    </message>
    <message>
        <source>시나리오를 읽지 못했습니다. 표시된 줄을 고치십시오.</source>
        <translation>The scenario could not be read. Mend the line that is named.</translation>
    </message>
    <message>
        <source>먼저 정할 것이 있습니다. 까닭을 적고 다시 하십시오.</source>
        <translation>Some things have to be decided first. Type a reason and try again.</translation>
    </message>
    <message>
        <source>까닭을 적으십시오.</source>
        <translation>Type a reason.</translation>
    </message>
    <message>
        <source>관리자를 고르십시오.</source>
        <translation>Choose a manager.</translation>
    </message>
    <message>
        <source>대여일은 오늘부터 14일 전까지만 적을 수 있습니다. 날짜를 확인하십시오.</source>
        <translation>The day may lie up to 14 days back. Check the day.</translation>
    </message>
    <message>
        <source>같은 종의 교구로만 바꿀 수 있습니다. 같은 종을 스캔하십시오.</source>
        <translation>Only a kit of the same model can take its place. Scan one.</translation>
    </message>
    <message>
        <source>변상 기록을 찾을 수 없습니다. 화면을 새로 열고 다시 하십시오.</source>
        <translation>The claim was not found. Open the page again.</translation>
    </message>
    <message>
        <source>남은 수보다 많습니다. 수를 확인하십시오.</source>
        <translation>That is more than is still owed. Check the number.</translation>
    </message>
    <message>
        <source>이미 합친 학교입니다. 남은 학교를 고르십시오.</source>
        <translation>This school was merged already. Choose the one that stayed.</translation>
    </message>
    <message>
        <source>메모를 찾을 수 없습니다. 화면을 새로 열고 다시 하십시오.</source>
        <translation>The note was not found. Open the page again.</translation>
    </message>
    <message>
        <source>이 구성품은 기록이 있어 뺄 수 없습니다. 수를 0으로 두지 말고 그대로 두십시오.</source>
        <translation>Kits were counted with this part, so it cannot be taken away. Leave it as it is.</translation>
    </message>
    <message>
        <source>반납 뒤 아직 확인하지 않았거나 점검·수리 중인 교구입니다. 구성품을 먼저 확인하십시오.</source>
        <translation>This kit was not counted since its return, or is in inspection or repair. Check its contents first.</translation>
    </message>
    <message>
        <source>이미 확인했거나 사라진 일입니다. 화면을 새로 열고 다시 보십시오.</source>
        <translation>This was seen to already, or is gone. Open the page anew.</translation>
    </message>
    <message>
        <source>등록되지 않은 예약입니다. 예약 확인서를 다시 스캔하십시오.</source>
        <translation>This reservation is not registered. Scan the confirmation again.</translation>
    </message>
    <message>
        <source>이미 끝난 예약입니다. 새로 예약하십시오.</source>
        <translation>This reservation has ended. Make a new one.</translation>
    </message>
    <message>
        <source>그 기간에는 비어 있는 교구가 모자랍니다. 다른 날을 고르거나 대기로 넣으십시오.</source>
        <translation>Too few kits are free on those days. Choose other days or join the line.</translation>
    </message>
    <message>
        <source>인수일이 쉬는 날입니다. 여는 날을 고르십시오.</source>
        <translation>The center is closed on the pick-up day. Choose an open day.</translation>
    </message>
    <message>
        <source>예약은 다음 여는 날부터 할 수 있습니다. 오늘은 창구에서 바로 대여하십시오.</source>
        <translation>Reservations begin with the next open day. For today lend at the desk.</translation>
    </message>
    <message>
        <source>그 세트는 그 기간에 비어 있지 않습니다. 다른 세트를 고르십시오.</source>
        <translation>That kit is not free on those days. Choose another one.</translation>
    </message>
    <message>
        <source>그 기간에 다른 학교가 예약했거나 기다리고 있어 연장할 수 없습니다. 더 이른 날을 고르십시오.</source>
        <translation>Another school has reserved or waits for those days. Choose an earlier day.</translation>
    </message>
    <message>
        <source>인수할 센터에서 정하는 예약입니다. 그 센터에 알리십시오.</source>
        <translation>The pick-up center decides about this reservation. Tell that center.</translation>
    </message>
    <message>
        <source>꼭 있어야 할 열을 찾지 못했습니다. 열 이름을 고르십시오.</source>
        <translation>A column that is needed was not found. Choose its heading.</translation>
    </message>
    <message>
        <source>비어 있는 칸이 있습니다. 채운 뒤 다시 가져오십시오.</source>
        <translation>A cell is empty. Fill it in and take the file again.</translation>
    </message>
    <message>
        <source>같은 이름이 여럿입니다. 번호로 적고 다시 가져오십시오.</source>
        <translation>Several have this name. Write its code and take the file again.</translation>
    </message>
    <message>
        <source>같은 신청번호가 위에 또 있습니다. 하나만 남기십시오.</source>
        <translation>The same application stands further up. Keep one of them.</translation>
    </message>
    <message>
        <source>전에 받은 신청과 학교나 교구가 다릅니다. 앞의 예약을 취소하고 새 번호로 받으십시오.</source>
        <translation>School or model differ from before. Cancel that reservation and take this under a new number.</translation>
    </message>
    <message>
        <source>아직 승인되지 않은 신청입니다. 승인된 뒤 다시 가져오십시오.</source>
        <translation>Not approved yet. Take it again once it is.</translation>
    </message>
    <message>
        <source>동기화 파일이 끝까지 복사되지 않았습니다. 보낸 PC에서 다시 복사하십시오.</source>
        <translation>The sync file was not copied to its end. Copy it again from the PC that made it.</translation>
    </message>
    <message>
        <source>내용이 바뀌었거나 다른 기관에서 만든 동기화 파일입니다. 보낸 센터에서 다시 받으십시오.</source>
        <translation>This sync file was changed on its way or comes from another bank. Get it again from the center that sent it.</translation>
    </message>
    <message>
        <source>더 새로운 프로그램이 만든 동기화 파일입니다. 프로그램을 새로 설치하고 다시 가져오십시오.</source>
        <translation>A newer program made this sync file. Install the new program, then import it again.</translation>
    </message>
    <message>
        <source>동기화 파일이 너무 큽니다. 그대로 두고 관리자에게 알리십시오.</source>
        <translation>The sync file is too large. Leave it as it is and tell the manager.</translation>
    </message>
    <message>
        <source>동기화 파일의 내용이 손상되었습니다. 보낸 센터에서 다시 내보내고, 또 그러면 관리자에게 알리십시오.</source>
        <translation>The content of the sync file is damaged. Have it exported again; if that does not help, tell the manager.</translation>
    </message>
    <message>
        <source>더 새로운 프로그램이 적은 기록이 있어 고칠 수 없습니다. 프로그램을 새로 설치한 뒤 다시 하십시오.</source>
        <translation>A newer program wrote about this, so it cannot be changed here. Install the new program and try again.</translation>
    </message>
    <message>
        <source>이 PC가 아직 모르는 PC의 동기화 파일입니다. 그 PC를 허용한 센터의 파일을 먼저 가져온 다음 다시 가져오십시오.</source>
        <translation>This sync file is from a PC that this one does not know yet. Take in a file of the center that let it in first, then this one again.</translation>
    </message>
    <message>
        <source>다른 뱅크의 동기화 파일입니다. 같은 뱅크 번호를 쓰는 센터의 파일인지 확인하십시오.</source>
        <translation>This sync file is of another bank. See whether it is from a center with the same bank code.</translation>
    </message>
    <message>
        <source>이 PC는 아직 어느 뱅크에도 속하지 않습니다. 동기화 화면에서 뱅크를 시작하거나 다른 센터의 뱅크에 참가하십시오.</source>
        <translation>This PC belongs to no bank yet. Found one on the page Sync, or join the bank of another center.</translation>
    </message>
    <message>
        <source>이 PC는 이미 뱅크에 속해 있습니다. 다른 뱅크에 참가하려면 새 자료 파일로 시작하십시오.</source>
        <translation>This PC belongs to a bank already. To join another one, begin with a new file.</translation>
    </message>
    <message>
        <source>이 자료의 열쇠가 이 PC에 없습니다. 동기화 화면에서 참가 요청을 다시 만들어 다른 센터의 허용을 받으십시오.</source>
        <translation>The keys of this file are not on this PC. Make a join request on the page Sync and have another center let this PC in.</translation>
    </message>
    <message>
        <source>이 뱅크에 속한 PC가 아니거나 이미 내보낸 PC입니다.</source>
        <translation>This PC does not belong to the bank or was put out already.</translation>
    </message>
    <message>
        <source>이 PC는 아직 허용되지 않았습니다. 참가 요청 파일을 다른 센터에 보내고 전화로 확인 번호를 알려 주십시오.</source>
        <translation>This PC is not let in yet. Send the join request to another center and read the code out over the phone.</translation>
    </message>
    <message>
        <source>참가 요청이나 환영 파일이 아니거나 옮기는 중에 손상되었습니다. 파일을 다시 만들어 옮기십시오.</source>
        <translation>This is no join request or welcome file, or it was damaged on its way. Make the file again and bring it over.</translation>
    </message>
    <message>
        <source>확인 번호가 다릅니다. 전화로 번호를 다시 듣고, 같은 파일인지 확인하십시오.</source>
        <translation>The codes differ. Listen to the code again over the phone and see whether it is the same file.</translation>
    </message>
    <message>
        <source>복구 용지의 글자가 맞지 않습니다. 네 글자씩 다시 확인하십시오.</source>
        <translation>The signs of the recovery sheet are not right. Check them again, four by four.</translation>
    </message>
    <message>
        <source>그 기록을 기다리는 것이 없습니다. 이미 도착했을 수 있습니다.</source>
        <translation>Nothing waits for that record. It may have arrived already.</translation>
    </message>
    <message>
        <source>이 교사에게 빌려준 교구가 남아 있어 개인정보를 지울 수 없습니다. 먼저 반납을 처리하십시오.</source>
        <translation>This teacher still has kits, so the personal data cannot be erased. Take the kits back first.</translation>
    </message>
    <message>
        <source>그만두었습니다. 쓰다 만 파일은 지웠습니다.</source>
        <translation>Stopped. The file that was begun has been removed.</translation>
    </message>
    <message>
        <source>이미 다른 센터로 가고 있는 교구입니다. 여기 있으면 먼저 이송받기로 스캔하십시오.</source>
        <translation>This kit is already on its way to another center. If it is here, receive it first by scanning it.</translation>
    </message>
    <message>
        <source>그런 이송 명세서나 요청이 없거나 이미 끝났습니다.</source>
        <translation>There is no such manifest or request, or it has ended.</translation>
    </message>
    <message>
        <source>보낼 교구가 없습니다. 교구를 스캔하십시오.</source>
        <translation>There is no kit to send. Scan the kits.</translation>
    </message>
    <message>
        <source>거기에는 셀 교구가 없습니다. 다른 자리를 고르십시오.</source>
        <translation>There is no kit to count there. Choose another shelf.</translation>
    </message>
    <message>
        <source>그런 재물조사가 없거나 되돌려졌습니다.</source>
        <translation>There is no such stocktake, or it was undone.</translation>
    </message>
    <message>
        <source>이미 마감한 재물조사입니다. 다시 세려면 마감을 되돌리거나 새로 시작하십시오.</source>
        <translation>This stocktake is closed. To count again undo the closing, or begin a new one.</translation>
    </message>
    <message>
        <source>아직 안 센 교구가 있습니다. 마저 세거나 그대로 두고 마감하십시오.</source>
        <translation>Some kits are not counted yet. Count them, or close and leave them as they are.</translation>
    </message>
    <message>
        <source>이 센터의 재물조사가 이미 열려 있습니다. 그것을 마감하거나 취소한 뒤에 시작하십시오.</source>
        <translation>A stocktake of this center is open already. Close or cancel it, then begin.</translation>
    </message>
    <message>
        <source>지금 여기에 그 구성품이 모자란 상자가 없습니다. 달라진 것은 없습니다.</source>
        <translation>No box here is short of that part now. Nothing has changed.</translation>
    </message>
    <message>
        <source>요청받은 종의 교구가 하나도 없습니다. 그 교구를 스캔하거나 요청을 고르지 말고 보내십시오.</source>
        <translation>None of these kits is of the model that was asked for. Scan one of it, or send them without choosing the request.</translation>
    </message>
    <message>
        <source>보낸 센터가 이 PC를 아직 모릅니다. 그 센터가 이 PC를 허용한 센터의 파일을 먼저 가져온 다음 다시 내보내야 합니다. 이 PC를 뱅크에서 내보냈다면 다시 참가해야 합니다.</source>
        <translation>The center that sent this does not know this PC yet. It has to take in a file of the center that let this PC in, and export again. If this PC was put out of the bank, it has to join again.</translation>
    </message>
    <message>
        <source>뱅크에서 내보낸 PC의 동기화 파일이라 가져오지 않았습니다. 그 PC를 다시 쓰려면 그 PC에서 다시 참가를 요청하십시오.</source>
        <translation>This file is of a PC that was put out of the bank, so it was not taken in. To use that PC again, let it ask to join again.</translation>
    </message>
    <message>
        <source>이 PC에서 누구의 개인정보를 지웠는지 읽을 수 없어 파일을 열지 않았습니다. 열쇠 폴더를 쓰는 다른 프로그램을 닫고 다시 시작하고, 또 그러면 관리자에게 알리십시오.</source>
        <translation>The file was not opened, as it cannot be read whose personal data was erased on this PC. Close other programs that use the folder of the keys and start again; if it stays so, tell a manager.</translation>
    </message>
    <message>
        <source>이 PC의 열쇠 파일을 열 수 없습니다. 대여와 반납은 계속할 수 있지만 파일은 주고받지 못합니다. 관리자에게 알리십시오. 열쇠 폴더의 이름을 바꾸고 다시 시작하면 새 열쇠로 참가를 요청할 수 있습니다.</source>
        <translation>The key file of this PC cannot be opened. Lending and returning go on, but files cannot be exchanged. Tell a manager. Rename the folder of the keys and start again to ask for joining with new keys.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>암호화</source>
        <translation>Encrypted</translation>
    </message>
    <message>
        <source>이미 받음</source>
        <translation>Already here</translation>
    </message>
    <message>
        <source>적용</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>잘린 파일</source>
        <translation>Cut short</translation>
    </message>
    <message>
        <source>서명 불일치 · 거부</source>
        <translation>Bad signature · refused</translation>
    </message>
    <message>
        <source>모르는 PC</source>
        <translation>Unknown PC</translation>
    </message>
    <message>
        <source>받는 곳 아님</source>
        <translation>Not for this PC</translation>
    </message>
    <message>
        <source>새 프로그램 필요</source>
        <translation>Newer program needed</translation>
    </message>
    <message>
        <source>손상 · 거부</source>
        <translation>Damaged · refused</translation>
    </message>
    <message>
        <source>보냄</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>받음</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>모두</source>
        <translation>All</translation>
    </message>
    <message>
        <source>시각</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>방향</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>건수</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>결과</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>주고받은 기록</source>
        <translation>What came and went</translation>
    </message>
    <message>
        <source>아직 주고받은 파일이 없습니다.</source>
        <translation>No file has come or gone yet.</translation>
    </message>
    <message>
        <source>이미 받은 파일입니다. 새 기록이 없습니다.</source>
        <translation>This file was taken in before. There are no new records.</translation>
    </message>
    <message>
        <source>새 기록 %1건을 받았습니다.</source>
        <translation>%1 new records were taken in.</translation>
    </message>
    <message>
        <source>아직 없음</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>내보낸 PC</source>
        <translation>Put out</translation>
    </message>
    <message>
        <source>같은 기록, 다른 화면</source>
        <translation>Same records, other picture</translation>
    </message>
    <message>
        <source>최신</source>
        <translation>Up to date</translation>
    </message>
    <message>
        <source>%1건 보낼 것</source>
        <translation>%1 to send</translation>
    </message>
    <message>
        <source>같은 PC 기록이 두 갈래</source>
        <translation>Two PCs write as one</translation>
    </message>
    <message>
        <source>밀린 것 없음</source>
        <translation>Nothing waiting</translation>
    </message>
    <message>
        <source>%1일째 소식 없음</source>
        <translation>No news for %1 days</translation>
    </message>
    <message>
        <source>동기화 방금</source>
        <translation>Synced just now</translation>
    </message>
    <message>
        <source>동기화 %1</source>
        <translation>Synced %1</translation>
    </message>
    <message>
        <source>아직 소식 없음</source>
        <translation>No news yet</translation>
    </message>
    <message>
        <source>다른 파일에서 새 기록 %1건을 받았습니다.</source>
        <translation>%1 new records came with other files.</translation>
    </message>
    <message>
        <source>그만둠</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>쓰지 못함</source>
        <translation>not written</translation>
    </message>
    <message>
        <source>기록 %1건과 사진 %2장</source>
        <translation>%1 records and %2 photos</translation>
    </message>
    <message>
        <source>기록 %1건</source>
        <translation>%1 records</translation>
    </message>
    <message>
        <source>%1에 %2을 내보내고 다시 읽어 확인했습니다. 이제 빼도 됩니다.</source>
        <translation>%2 were written to %1 and read back. You may remove it now.</translation>
    </message>
    <message numerus="yes">
        <source>새 사진 %n장을 받았습니다.</source>
        <translation>
            <numerusform>%n new photo was taken in.</numerusform>
            <numerusform>%n new photos were taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>사진 %n장은 이 PC에 저장하지 못했습니다. 디스크에 빈 자리가 있는지 보고 파일을 다시 가져오십시오.</source>
        <translation>
            <numerusform>%n photo could not be saved on this PC. See that the disk has room and take the file in again.</numerusform>
            <numerusform>%n photos could not be saved on this PC. See that the disk has room and take the file in again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>사진 %n장은 그 사진의 기록이 여기에 없어 받지 않았습니다. 기록을 받은 뒤 파일을 다시 가져오십시오.</source>
        <translation>
            <numerusform>%n photo was not taken in because its record is not here. Take the file in again once it is.</numerusform>
            <numerusform>%n photos were not taken in because their records are not here. Take the file in again once they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>오래된 사진 %n장은 자리가 모자라 넣지 못했습니다.</source>
        <translation>
            <numerusform>%n older photo had no room and was left out.</numerusform>
            <numerusform>%n older photos had no room and were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>파일을 받았습니다. 새 기록은 없습니다.</source>
        <translation>The file was taken in. It holds nothing new.</translation>
    </message>
    <message numerus="yes">
        <source>삭제 대기 %n명</source>
        <translation>
            <numerusform>%n erasure to reach it</numerusform>
            <numerusform>%n erasures to reach it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>백업에서 복원되었습니다. 다른 센터 파일을 가져오면 사라진 기록이 돌아옵니다.</source>
        <translation>A backup was restored. What was lost comes back when you take in files of other centers.</translation>
    </message>
    <message>
        <source>같은 자료를 쓰는 PC가 또 있거나 백업이 복원되었습니다. 기록은 모두 남아 있습니다. 같은 자료를 두 PC에서 열지 마십시오.</source>
        <translation>Another PC uses the same file, or a backup was restored. Every record is still here. Do not open the same file on two PCs.</translation>
    </message>
    <message>
        <source>기록 %1건이 아직 오지 않은 기록을 기다립니다. 다른 센터의 파일도 가져오십시오.</source>
        <translation>%1 records wait for others that have not come. Take in the files of the other centers too.</translation>
    </message>
    <message>
        <source>다른 PC에서 복사한 자료입니다. 이 PC는 새 갈래로 기록하고 번호를 따로 매깁니다. 같은 자료를 두 PC에서 열지 마십시오.</source>
        <translation>This file was copied from another PC. This PC writes a new chain, with codes of its own. Do not open the same file on two PCs.</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>한도</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>{it}의 대여 한도를 넘습니다({extra}세트).</source>
        <translation>{it} would have more kits than it may ({extra}).</translation>
    </message>
    <message>
        <source>연체</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>{it}에 연체된 교구가 {extra}세트 있습니다.</source>
        <translation>{it} has overdue kits: {extra}.</translation>
    </message>
    <message>
        <source>대여 제한</source>
        <translation>Held back</translation>
    </message>
    <message>
        <source>{it은} 늦게 반납하여 {extra}까지 대여 제한입니다.</source>
        <translation>{it} returned late and is held back until {extra}.</translation>
    </message>
    <message>
        <source>부족</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>{it}({code})에 구성품 {extra}점이 모자랍니다.</source>
        <translation>{it} ({code}) lacks {extra} parts.</translation>
    </message>
    <message>
        <source>핵심 부족</source>
        <translation>Key part</translation>
    </message>
    <message>
        <source>{it}({code})에 꼭 있어야 할 구성품 {extra}점이 모자랍니다.</source>
        <translation>{it} ({code}) lacks {extra} parts it cannot do without.</translation>
    </message>
    <message>
        <source>기간</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>반납 예정일 {extra은} 대여 기간의 한도를 넘습니다.</source>
        <translation>{extra} is beyond the longest loan.</translation>
    </message>
    <message>
        <source>휴관일</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>반납 예정일 {extra은} 쉬는 날입니다.</source>
        <translation>The center is closed on {extra}.</translation>
    </message>
    <message>
        <source>연장</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>이미 {extra}번 연장한 대여입니다.</source>
        <translation>This loan was extended {extra} times already.</translation>
    </message>
    <message>
        <source>반납 예정일이 {extra}일 지난 대여입니다.</source>
        <translation>This loan is {extra} days past its due day.</translation>
    </message>
    <message>
        <source>{extra}일 연장은 연장 한도를 넘습니다.</source>
        <translation>{extra} days are more than an extension has.</translation>
    </message>
    <message>
        <source>예약 한도</source>
        <translation>Reservation limit</translation>
    </message>
    <message>
        <source>{it}의 예약 한도를 넘습니다({extra}건).</source>
        <translation>{it} would pass its limit of reservations ({extra}).</translation>
    </message>
    <message>
        <source>예약 기간</source>
        <translation>Reservation period</translation>
    </message>
    <message>
        <source>예약은 {extra}까지의 인수일만 받습니다.</source>
        <translation>Reservations are taken for pick-up days until {extra} only.</translation>
    </message>
    <message>
        <source>예약됨</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>{code은} {extra}에 {it}에서 가져가기로 했습니다.</source>
        <translation>{code} is to be collected by {it} on {extra}.</translation>
    </message>
</context>
<context>
    <name>KitActions</name>
    <message>
        <source>자리 바꾸기</source>
        <translation>Change shelf</translation>
    </message>
    <message>
        <source>저장</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>자리</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>A-1</source>
        <translation>A-1</translation>
    </message>
    <message>
        <source>다른 번호 더하기</source>
        <translation>Add another number</translation>
    </message>
    <message>
        <source>더하기</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>다른 번호</source>
        <translation>Another number</translation>
    </message>
    <message>
        <source>물품 스티커의 번호를 스캔하거나 입력하십시오</source>
        <translation>Scan or type the number of the asset sticker</translation>
    </message>
    <message>
        <source>이 번호로도 이 교구를 찾게 됩니다.</source>
        <translation>This number will find the kit too.</translation>
    </message>
    <message>
        <source>점검으로 보내기</source>
        <translation>Send to inspection</translation>
    </message>
    <message>
        <source>보내기</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>무엇을 볼까</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>전원이 가끔 꺼짐 (비워도 됩니다)</source>
        <translation>Power fails at times (may stay empty)</translation>
    </message>
    <message>
        <source>수리로 보내기</source>
        <translation>Send to repair</translation>
    </message>
    <message>
        <source>고장 내용</source>
        <translation>What is broken</translation>
    </message>
    <message>
        <source>단자 휨 (비워도 됩니다)</source>
        <translation>Bent pins (may stay empty)</translation>
    </message>
    <message>
        <source>수리하는 곳</source>
        <translation>Repaired by</translation>
    </message>
    <message>
        <source>한빛전자 (비워도 됩니다)</source>
        <translation>Hanbit Electronics (may stay empty)</translation>
    </message>
    <message>
        <source>원</source>
        <translation> won</translation>
    </message>
    <message>
        <source>수리비</source>
        <translation>Cost of repair</translation>
    </message>
    <message>
        <source>아직 모르면 0으로 두십시오.</source>
        <translation>Leave 0 while it is not known.</translation>
    </message>
    <message>
        <source>불용 처리</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>까닭</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>부품 단종</source>
        <translation>Parts no longer made</translation>
    </message>
    <message>
        <source>불용 교구는 더 빌려주지 않고, 기록은 남습니다.</source>
        <translation>A retired kit is lent no more; its record stays.</translation>
    </message>
    <message>
        <source>메모 적기</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>적기</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>메모</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>열쇠는 서랍에 있음</source>
        <translation>The key is in the drawer</translation>
    </message>
    <message>
        <source>보일 마지막 날</source>
        <translation>Shown until</translation>
    </message>
    <message>
        <source>11.30 (비우면 계속 보입니다)</source>
        <translation>11.30 (empty: always shown)</translation>
    </message>
    <message>
        <source>대여증에 인쇄</source>
        <translation>Print on the slip</translation>
    </message>
    <message>
        <source>날짜가 아닙니다. 11.30처럼 입력하십시오.</source>
        <translation>This is no day. Type it like 11.30.</translation>
    </message>
</context>
<context>
    <name>Kits</name>
    <message>
        <source>자리 없음</source>
        <translation>No shelf</translation>
    </message>
    <message>
        <source>%1까지</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>대여 중 %1</source>
        <translation>%1 on loan</translation>
    </message>
    <message>
        <source>점검·수리 %1</source>
        <translation>%1 in repair</translation>
    </message>
    <message>
        <source>✓ 이상 없음</source>
        <translation>✓ OK</translation>
    </message>
    <message>
        <source>%1 적음</source>
        <translation>%1 fewer</translation>
    </message>
    <message>
        <source>! %1 부족</source>
        <translation>! %1 short</translation>
    </message>
    <message>
        <source>핵심</source>
        <translation>key part</translation>
    </message>
    <message>
        <source>소모품</source>
        <translation>consumable</translation>
    </message>
    <message>
        <source>선반</source>
        <translation>On shelf</translation>
    </message>
    <message>
        <source>대여 중</source>
        <translation>On loan</translation>
    </message>
    <message>
        <source>확인 전</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>점검 중</source>
        <translation>In inspection</translation>
    </message>
    <message>
        <source>수리 중</source>
        <translation>In repair</translation>
    </message>
    <message>
        <source>분실</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>불용</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>부족</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>전체</source>
        <translation>All</translation>
    </message>
    <message>
        <source>점검·수리</source>
        <translation>In repair</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>단가의 %1%</source>
        <translation>%1% of the price</translation>
    </message>
    <message>
        <source>대여증에 인쇄</source>
        <translation>Print on the slip</translation>
    </message>
    <message>
        <source>메모 끝내기</source>
        <translation>End note</translation>
    </message>
    <message>
        <source>카드 없음</source>
        <translation>No card</translation>
    </message>
    <message numerus="yes">
        <source>%n일 연체</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n점</source>
        <translation>
            <numerusform>%n pc</numerusform>
            <numerusform>%n pcs</numerusform>
        </translation>
    </message>
    <message>
        <source>이송 중</source>
        <translation>On the way</translation>
    </message>
</context>
<context>
    <name>LabelText</name>
    <message>
        <source>오른쪽 %1 mm, 아래 %2 mm</source>
        <translation>right %1 mm, down %2 mm</translation>
    </message>
    <message>
        <source>라벨</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>라벨 눈금</source>
        <translation>Label test print</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1까지</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>%1 부족</source>
        <translation>%1 short</translation>
    </message>
    <message>
        <source>%1 파손</source>
        <translation>%1 broken</translation>
    </message>
    <message>
        <source>%1 소모</source>
        <translation>%1 used up</translation>
    </message>
    <message>
        <source>대여증 %1</source>
        <translation>Slip %1</translation>
    </message>
    <message>
        <source>대여</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>반납</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>이상 없음</source>
        <translation>All good</translation>
    </message>
    <message>
        <source>수리로 보냄</source>
        <translation>Sent to repair</translation>
    </message>
    <message>
        <source>점검으로 보냄</source>
        <translation>Sent to inspection</translation>
    </message>
    <message>
        <source>구성품 확인</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>찾아서 가져옴</source>
        <translation>Found and brought</translation>
    </message>
    <message>
        <source>현물로 변상</source>
        <translation>Replaced in kind</translation>
    </message>
    <message>
        <source>금액으로 변상</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>면제</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>변상</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>반납 예정일 변경</source>
        <translation>Due day changed</translation>
    </message>
    <message>
        <source>등록</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>다른 번호 더함</source>
        <translation>Another number added</translation>
    </message>
    <message>
        <source>센터에서 봄</source>
        <translation>Seen at the center</translation>
    </message>
    <message>
        <source>불용</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>분실</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>자리 바꿈</source>
        <translation>Moved to shelf</translation>
    </message>
    <message>
        <source>메모</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>메모 끝냄</source>
        <translation>Note ended</translation>
    </message>
    <message>
        <source>더 새로운 프로그램이 적은 기록</source>
        <translation>Written by a newer program</translation>
    </message>
    <message>
        <source>%1 입력</source>
        <translation>entered %1</translation>
    </message>
    <message>
        <source>다른 기록을 확인함</source>
        <translation>Records that disagree seen to</translation>
    </message>
    <message numerus="yes">
        <source>%n일 늦음</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>새 번호</source>
        <translation>New number</translation>
    </message>
    <message>
        <source>이송 보냄</source>
        <translation>Sent to another center</translation>
    </message>
    <message>
        <source>%1로 · %2 도착 예정</source>
        <translation>to %1 · expected %2</translation>
    </message>
    <message>
        <source>이송 받음</source>
        <translation>Received from a center</translation>
    </message>
    <message>
        <source>도착하지 않음</source>
        <translation>Did not arrive</translation>
    </message>
    <message>
        <source>다음 이송에 보내기로 함</source>
        <translation>Goes with the next transfer</translation>
    </message>
    <message>
        <source>여기 두기로 함</source>
        <translation>Stays here</translation>
    </message>
    <message>
        <source>재물조사에서 셈</source>
        <translation>Counted in a stocktake</translation>
    </message>
    <message>
        <source>재물조사에서 찾지 못함</source>
        <translation>Not found in a stocktake</translation>
    </message>
    <message numerus="yes">
        <source>사진 %n장</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>구성품 채움</source>
        <translation>Parts put in</translation>
    </message>
</context>
<context>
    <name>LoanApplicationText</name>
    <message>
        <source>20%1년%1월%1일</source>
        <translation>20%1/%1/%1</translation>
    </message>
    <message>
        <source>방문 수령</source>
        <translation>Pick-up in person</translation>
    </message>
    <message>
        <source>택배</source>
        <translation>Parcel</translation>
    </message>
    <message>
        <source>퀵서비스</source>
        <translation>Same-day courier</translation>
    </message>
    <message>
        <source>연락처</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>전자우편</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>수령 예정일</source>
        <translation>Pick-up day</translation>
    </message>
    <message>
        <source>수령 방법</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>사용 목적</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>규격</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>수량(세트)</source>
        <translation>Sets</translation>
    </message>
    <message>
        <source>대여 기간은 %1일입니다.</source>
        <translation>A loan runs for %1 days.</translation>
    </message>
    <message>
        <source>연장은 반납 예정일까지 한 번, %1일까지 신청합니다.</source>
        <translation>It can be extended once, by up to %1 days, until the due day.</translation>
    </message>
    <message>
        <source>한 학교가 한 번에 빌리는 교구는 %1세트까지입니다.</source>
        <translation>A school may have up to %1 kit sets at once.</translation>
    </message>
    <message>
        <source>받을 때와 반납할 때 구성품 수를 함께 확인합니다.</source>
        <translation>The parts are counted together at pick-up and at return.</translation>
    </message>
    <message>
        <source>분실하거나 파손한 구성품은 바로 알리고, 같은 물품으로 변상합니다. 같은 물품을 구하기 어려우면 금액으로 변상합니다.</source>
        <translation>Lost or damaged parts are reported at once and replaced in kind; where that is not possible, their price is paid.</translation>
    </message>
    <message>
        <source>늦게 반납하면 늦은 날수만큼 대여가 제한됩니다.</source>
        <translation>After a late return the school cannot borrow for as many days as it was late.</translation>
    </message>
    <message>
        <source>%1장 귀하</source>
        <translation>To the head of %1</translation>
    </message>
    <message>
        <source>신청자(교사) 서명</source>
        <translation>Applicant (teacher)</translation>
    </message>
    <message>
        <source>신청자(교사) %1 서명</source>
        <translation>Applicant (teacher) %1</translation>
    </message>
    <message>
        <source>교 구  대 여  신 청 서</source>
        <translation>Loan application</translation>
    </message>
    <message>
        <source>빌릴 교구</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>확인 사항</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>위와 같이 교구 대여를 신청합니다.</source>
        <translation>I apply for the loan of the kits above.</translation>
    </message>
    <message>
        <source>학교장 확인</source>
        <translation>Approved by the principal</translation>
    </message>
    <message>
        <source>교구 대여 신청서</source>
        <translation>Loan application</translation>
    </message>
</context>
<context>
    <name>LoanRegisterText</name>
    <message>
        <source>대여증 번호</source>
        <translation>Slip no.</translation>
    </message>
    <message>
        <source>교사</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>반납일</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>담당</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>%1 ~ %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>이 기간에 대여가 없습니다.</source>
        <translation>There were no loans in this period.</translation>
    </message>
    <message>
        <source>대 여  관 리  대 장</source>
        <translation>Loan register</translation>
    </message>
    <message>
        <source>대여 관리 대장 %1</source>
        <translation>Loan register, %1</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>대여자는 {it}[ · {extra}]입니다. 교구를 스캔하십시오.</source>
        <translation>The borrower is {it}[ · {extra}]. Scan the kits.</translation>
    </message>
    <message>
        <source>[{it} — ]어느 학교입니까? 카드를 스캔하거나 이름을 입력하십시오.</source>
        <translation>[{it} — ]Which school? Scan a card or type a name.</translation>
    </message>
    <message>
        <source>[{it} — ]교사를 고르십시오. 없으면 새로 등록합니다.</source>
        <translation>[{it} — ]Choose the teacher, or register a new one.</translation>
    </message>
    <message>
        <source>{it} 교사를 등록했습니다.</source>
        <translation>Registered the teacher {it}.</translation>
    </message>
    <message>
        <source>{it을} 대여 목록에 넣었습니다.</source>
        <translation>Added {it} to the checkout.</translation>
    </message>
    <message>
        <source>{it을} 대여 목록에서 뺐습니다.</source>
        <translation>Took {it} off the checkout.</translation>
    </message>
    <message>
        <source>{it은} 이미 목록에 있습니다.</source>
        <translation>{it} is on the list already.</translation>
    </message>
    <message>
        <source>{it은} 이번 방문에서 이미 처리했습니다.</source>
        <translation>{it} was dealt with in this visit already.</translation>
    </message>
    <message>
        <source>{it은} 이미 이 학교에 대여 중입니다.</source>
        <translation>{it} is lent to this school already.</translation>
    </message>
    <message>
        <source>{it은}[ {extra}에] 대여 중입니다.</source>
        <translation>{it} is lent[ to {extra}].</translation>
    </message>
    <message>
        <source>{it을} 반납받았습니다. 구성품을 확인하십시오.</source>
        <translation>Took back {it}. Check its parts.</translation>
    </message>
    <message>
        <source>{it을} 늦게 반납받았습니다[({extra})]. 구성품을 확인하십시오.</source>
        <translation>Took back {it}, late[ ({extra})]. Check its parts.</translation>
    </message>
    <message>
        <source>{it은} 이상 없습니다.</source>
        <translation>{it} is complete.</translation>
    </message>
    <message>
        <source>{it}에 모자란 구성품이 있습니다[({extra})]. 기록했습니다.</source>
        <translation>{it} has parts missing[ ({extra})]. This is on record.</translation>
    </message>
    <message>
        <source>{it을} 이 센터에서 본 것으로 기록했습니다.</source>
        <translation>Noted that {it} is at this center.</translation>
    </message>
    <message>
        <source>분실했던 {it을} 찾았습니다. 점검 대상으로 옮겼습니다.</source>
        <translation>Found {it}, which was lost. It now waits for inspection.</translation>
    </message>
    <message>
        <source>{it은} 분실로 기록되어 있습니다.</source>
        <translation>{it} is on record as lost.</translation>
    </message>
    <message>
        <source>{it은} 아직 구성품을 확인하지 않았습니다.</source>
        <translation>The parts of {it} have not been checked yet.</translation>
    </message>
    <message>
        <source>{it은} 반납 뒤 아직 확인하지 않았습니다.</source>
        <translation>{it} came back and has not been checked yet.</translation>
    </message>
    <message>
        <source>{it은} 불용 교구입니다. 대여하지 말고 따로 두십시오.</source>
        <translation>{it} is retired. Do not lend it, put it aside.</translation>
    </message>
    <message>
        <source>{it은} 다른 센터[({extra})] 교구입니다. 받은 것으로 기록했습니다.</source>
        <translation>{it} belongs to another center[ ({extra})]. It is on record as received.</translation>
    </message>
    <message>
        <source>다른 번호[ {extra으로}] {it을} 찾았습니다.</source>
        <translation>Found {it} by another code[, {extra}].</translation>
    </message>
    <message>
        <source>등록되지 않은 번호입니다: {code}. 다시 스캔하거나 이름으로 찾으십시오.</source>
        <translation>Unknown code: {code}. Scan again or search by name.</translation>
    </message>
    <message>
        <source>번호를 잘못 읽었습니다: {code}. 다시 스캔하십시오.</source>
        <translation>Misread code: {code}. Scan again.</translation>
    </message>
    <message>
        <source>{code}에 맞는 교구가 여럿입니다. 하나를 고르십시오.</source>
        <translation>Several kits carry {code}. Choose one.</translation>
    </message>
    <message>
        <source>이 PC가 쓸 번호가 얼마 남지 않았습니다[({extra})]. 관리자에게 알리십시오.</source>
        <translation>This PC is running out of codes[ ({extra})]. Tell the administrator.</translation>
    </message>
    <message>
        <source>대여증 {code을} 열었습니다. 반납할 교구를 스캔하십시오.</source>
        <translation>Opened loan {code}. Scan the kits that came back.</translation>
    </message>
    <message>
        <source>이 대여의 교구가 모두 돌아왔습니다.</source>
        <translation>All kits of this loan are back.</translation>
    </message>
    <message>
        <source>[{it} ]대여를 마쳤습니다[. 반납 예정일은 {extra}입니다].</source>
        <translation>The loan[ to {it}] is done[. Due on {extra}].</translation>
    </message>
    <message>
        <source>대여할 교구가 없습니다. 교구를 먼저 스캔하십시오.</source>
        <translation>There is no kit to lend. Scan a kit first.</translation>
    </message>
    <message>
        <source>{it}에 연체된 교구가 있습니다[({extra})]. 반납을 부탁하십시오.</source>
        <translation>{it} has kits overdue[ ({extra})]. Ask for their return.</translation>
    </message>
    <message>
        <source>반납 예정일을 {it으로} 정했습니다.</source>
        <translation>The due day is {it}.</translation>
    </message>
    <message>
        <source>[{extra은} 쉬는 날입니다. ]반납 예정일을 {it으로} 옮겼습니다.</source>
        <translation>[{extra} is closed. ]The due day is now {it}.</translation>
    </message>
    <message>
        <source>{it은} 반납 예정일이 될 수 없습니다. 다른 날을 고르십시오.</source>
        <translation>{it} is not possible as a due day. Choose another one.</translation>
    </message>
    <message>
        <source>대여를 먼저 끝내십시오. F9로 마치거나 Esc로 취소합니다.</source>
        <translation>End the checkout first: F9 finishes it, Esc cancels it.</translation>
    </message>
    <message>
        <source>대여를 취소했습니다. 나간 교구는 없습니다.</source>
        <translation>Cancelled the checkout. No kit has left.</translation>
    </message>
    <message>
        <source>이어서 합니다. 하던 대여를 다시 열었습니다.</source>
        <translation>Going on. The unfinished checkout is open again.</translation>
    </message>
    <message>
        <source>{it을} 그대로 두었습니다.</source>
        <translation>Left {it} as it was.</translation>
    </message>
    <message>
        <source>먼저 물음에 답하십시오. Enter는 예, Esc는 아니요입니다.</source>
        <translation>Answer the question first. Enter is yes, Esc is no.</translation>
    </message>
    <message>
        <source>먼저 물음에 답하십시오. {code은} 그다음에 처리합니다.</source>
        <translation>Answer the question first. {code} comes next.</translation>
    </message>
    <message>
        <source>이번 방문을 마쳤습니다. 다음 사람의 카드나 교구를 스캔하십시오.</source>
        <translation>This visit is done. Scan for the next person.</translation>
    </message>
    <message>
        <source>다음 사람 차례입니다.</source>
        <translation>Ready for the next person.</translation>
    </message>
    <message>
        <source>PC의 날짜와 시각을 확인하십시오. 지금까지의 기록과 맞지 않습니다.</source>
        <translation>Check the date and time of this PC. They do not fit the records.</translation>
    </message>
    <message>
        <source>지금부터 담당은 {it}입니다.</source>
        <translation>The acting clerk is now {it}.</translation>
    </message>
    <message>
        <source>되돌렸습니다[: {it}].</source>
        <translation>Undone[: {it}].</translation>
    </message>
    <message>
        <source>되돌릴 것이 없습니다.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>{it은} 되돌릴 수 없습니다. 그 뒤에 다른 기록이 있습니다.</source>
        <translation>{it} cannot be undone. There are later records.</translation>
    </message>
    <message>
        <source>인쇄할 대여증이 없습니다.</source>
        <translation>There is no slip to print.</translation>
    </message>
    <message>
        <source>대여증을 인쇄합니다.</source>
        <translation>Printing the slip.</translation>
    </message>
    <message>
        <source>저장하지 못했습니다. 달라진 것은 없으니 다시 하십시오.</source>
        <translation>Could not save. Nothing has changed, try again.</translation>
    </message>
    <message>
        <source>%1일</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>완료</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>알림</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>확인 필요</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>안 됨</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>먼저 정할 것이 있습니다. 까닭을 적고 Enter를 누르십시오.</source>
        <translation>Some things have to be decided first. Type a reason and press Enter.</translation>
    </message>
    <message>
        <source>{it}에 꼭 있어야 할 구성품이 없습니다[({extra})]. 수리로 보냅니다.</source>
        <translation>{it} lacks a part it cannot do without[ ({extra})]. It goes to repair.</translation>
    </message>
    <message>
        <source>{it은} 택배로 보내지 않는 교구입니다.</source>
        <translation>{it} is not sent by parcel.</translation>
    </message>
    <message>
        <source>{it은} 구성품을 확인해야 합니다. Enter는 이상 없음입니다.</source>
        <translation>{it} has to be counted first. Enter means that nothing is missing.</translation>
    </message>
    <message>
        <source>{it을} 확인했습니다[({extra})].</source>
        <translation>{it} is there[ ({extra})].</translation>
    </message>
    <message>
        <source>{it은} 지금 확인하는 교구의 구성품이 아닙니다.</source>
        <translation>{it} is no part of the kit being checked.</translation>
    </message>
    <message>
        <source>{it을} 점검으로 보냈습니다.</source>
        <translation>{it} goes to inspection.</translation>
    </message>
    <message>
        <source>{it}의 변상을 기록했습니다[({extra})].</source>
        <translation>The claim for {it} is recorded[ ({extra})].</translation>
    </message>
    <message>
        <source>{it은} 다시 빌려줄 수 있습니다.</source>
        <translation>{it} can be lent again.</translation>
    </message>
    <message>
        <source>{it을} {extra으로} 바꾸었습니다. 반납 예정일은 그대로입니다.</source>
        <translation>{it} was exchanged for {extra}. The due day stays.</translation>
    </message>
    <message>
        <source>{it을} 무엇으로 바꿉니까? 대신 나갈 교구를 스캔하십시오.</source>
        <translation>What takes the place of {it}? Scan the kit that goes out instead.</translation>
    </message>
    <message>
        <source>무인 반납함을 엽니다. 실제 반납일은 {it}입니다.</source>
        <translation>The drop box is open. The actual return day is {it}.</translation>
    </message>
    <message>
        <source>무인 반납함을 마쳤습니다. 이제 반납일은 오늘입니다.</source>
        <translation>The drop box is done. Returns count as of today again.</translation>
    </message>
    <message>
        <source>수기 대여를 입력합니다. 대여일은 {it}입니다.</source>
        <translation>Loans from paper are entered. The day of the loan is {it}.</translation>
    </message>
    <message>
        <source>수기 대여 입력을 마쳤습니다. 이제 대여일은 오늘입니다.</source>
        <translation>Loans from paper are done. Loans are of today again.</translation>
    </message>
    <message>
        <source>인수인과 운송 정보를 적었습니다.</source>
        <translation>Receiver and carrier are noted.</translation>
    </message>
    <message>
        <source>{it}의 대여 제한을 풀었습니다.</source>
        <translation>{it} may borrow again.</translation>
    </message>
    <message>
        <source>{it은} {extra}까지 대여 제한입니다.</source>
        <translation>{it} is held back until {extra}.</translation>
    </message>
    <message>
        <source>{it을} {extra}에 합쳤습니다.</source>
        <translation>{it} was merged into {extra}.</translation>
    </message>
    <message>
        <source>{it} 교사를 {extra으로} 옮겼습니다.</source>
        <translation>{it} moved to {extra}.</translation>
    </message>
    <message>
        <source>메모를 적었습니다.</source>
        <translation>The note is kept.</translation>
    </message>
    <message>
        <source>메모를 끝냈습니다.</source>
        <translation>The note is ended.</translation>
    </message>
    <message>
        <source>통화를 적었습니다.</source>
        <translation>The call is noted.</translation>
    </message>
    <message>
        <source>전화번호를 열었습니다. 연 기록이 남습니다.</source>
        <translation>The telephone number is open. This is recorded.</translation>
    </message>
    <message>
        <source>설정을 저장했습니다.</source>
        <translation>The setting is kept.</translation>
    </message>
    <message>
        <source>{it을} 저장했습니다.</source>
        <translation>{it} is kept.</translation>
    </message>
    <message>
        <source>{it} {extra}세트를 등록했습니다. 라벨을 붙이십시오.</source>
        <translation>Registered {it} × {extra}. Label them.</translation>
    </message>
    <message>
        <source>{it}에 다른 번호 {extra을} 더했습니다.</source>
        <translation>{it} is found by {extra} too now.</translation>
    </message>
    <message>
        <source>{it}의 자리를 {extra으로} 정했습니다.</source>
        <translation>{it} stands on {extra} now.</translation>
    </message>
    <message>
        <source>{it}의 상태를 바꾸었습니다.</source>
        <translation>The condition of {it} is changed.</translation>
    </message>
    <message>
        <source>{it을} 불용 처리했습니다.</source>
        <translation>{it} is retired.</translation>
    </message>
    <message>
        <source>{it을} 분실로 기록했습니다.</source>
        <translation>{it} is recorded as lost.</translation>
    </message>
    <message>
        <source>{it} 교사를 저장했습니다.</source>
        <translation>{it} is kept.</translation>
    </message>
    <message>
        <source>{it} 담당자를 등록했습니다.</source>
        <translation>{it} is registered as a clerk.</translation>
    </message>
    <message>
        <source>{it}의 정보를 저장했습니다.</source>
        <translation>The particulars of {it} are kept.</translation>
    </message>
    <message>
        <source>{it}의 반납 예정일을[ {extra으로}] 연장했습니다.</source>
        <translation>{it} is extended[ to {extra}].</translation>
    </message>
    <message>
        <source>휴관을 정했습니다[: {it}].[ 반납 예정일 {extra}건을 옮겼습니다.]</source>
        <translation>The closure is set[: {it}].[ {extra} due days were moved.]</translation>
    </message>
    <message>
        <source>[{it} — ]확인한 것으로 적었습니다.</source>
        <translation>Noted as seen to[: {it}].</translation>
    </message>
    <message>
        <source>정했던 {extra}을 평소대로 되돌렸습니다.</source>
        <translation>{extra} set before are as usual again.</translation>
    </message>
    <message>
        <source>{it}의 예약을 받았습니다[. 인수일은 {extra}입니다].</source>
        <translation>The reservation of {it} is taken[; pick-up on {extra}].</translation>
    </message>
    <message>
        <source>{it}의 예약을 다른 센터에 요청했습니다[. 인수일은 {extra}입니다].</source>
        <translation>The reservation of {it} is requested of another center[; pick-up on {extra}].</translation>
    </message>
    <message>
        <source>{it을} 대기 순번에 넣었습니다[. 인수 희망일은 {extra}입니다].</source>
        <translation>{it} is in line[; pick-up wished for {extra}].</translation>
    </message>
    <message>
        <source>{it}의 예약을 확정했습니다[. 인수일은 {extra}입니다].</source>
        <translation>The reservation of {it} is accepted[; pick-up on {extra}].</translation>
    </message>
    <message>
        <source>{it}의 예약을 반려했습니다[: {extra}].</source>
        <translation>The reservation of {it} is refused[: {extra}].</translation>
    </message>
    <message>
        <source>{it}의 예약을 취소했습니다.</source>
        <translation>The reservation of {it} is cancelled.</translation>
    </message>
    <message>
        <source>{it}의 예약을 바꾸었습니다[. 인수일은 {extra}입니다].</source>
        <translation>The reservation of {it} is changed[; pick-up on {extra}].</translation>
    </message>
    <message>
        <source>{it}의 예약 교구를 준비했습니다.</source>
        <translation>The kits reserved by {it} stand ready.</translation>
    </message>
    <message>
        <source>{it}의 예약 준비를 풀었습니다.</source>
        <translation>The kits reserved by {it} do not stand ready any more.</translation>
    </message>
    <message>
        <source>{it}의 예약에서 가져가지 않은 {extra을} 놓아주었습니다.</source>
        <translation>What {it} did not collect is released: {extra}.</translation>
    </message>
    <message>
        <source>{it}의 예약이 기한이 지나 끝났습니다[(인수일 {extra})].</source>
        <translation>The reservation of {it} has expired[ (pick-up day {extra})].</translation>
    </message>
    <message>
        <source>다음 차례는 {it}입니다[. 인수일은 {extra}입니다]. 전화하십시오.</source>
        <translation>Next in line is {it}[; pick-up on {extra}]. Call them.</translation>
    </message>
    <message>
        <source>{it}의 예약은 이미 끝났습니다. 새로 예약하거나 그냥 대여하십시오.</source>
        <translation>The reservation of {it} has ended. Make a new one or just lend.</translation>
    </message>
    <message>
        <source>{it}의 예약은 다른 센터[({extra})]에서 인수합니다. 그 센터로 안내하십시오.</source>
        <translation>The reservation of {it} is picked up at another center[ ({extra})]. Send them there.</translation>
    </message>
    <message>
        <source>{it}의 예약은 아직 대기 중입니다. 차례가 되면 인수할 수 있습니다.</source>
        <translation>The reservation of {it} is still in line. It can be collected when its turn comes.</translation>
    </message>
    <message>
        <source>{it}의 예약을 인수했습니다[({extra})].</source>
        <translation>The reservation of {it} is collected[ ({extra})].</translation>
    </message>
    <message>
        <source>{it}의 예약에 {extra을} 정해 두었습니다.</source>
        <translation>{extra} is kept for the reservation of {it}.</translation>
    </message>
    <message>
        <source>{it}의 예약에 정해 둔 세트를 풀었습니다.</source>
        <translation>No kit is named for the reservation of {it} any more.</translation>
    </message>
    <message>
        <source>{it}의 예약입니다[: {extra}세트]. 교구를 스캔하십시오.</source>
        <translation>The reservation of {it}[: {extra}]. Scan the kits.</translation>
    </message>
    <message>
        <source>{it}의 인수일은 {extra}입니다. 미리 인수합니다.</source>
        <translation>The pick-up day of {it} is {extra}. It is collected early.</translation>
    </message>
    <message>
        <source>{it}의 예약에서 남은 세트를 그대로 둡니다.</source>
        <translation>The rest of the reservation of {it} stays.</translation>
    </message>
    <message>
        <source>{it}의 예약에서 남은 세트를 마칠 때 놓아줍니다.</source>
        <translation>The rest of the reservation of {it} is released at the end.</translation>
    </message>
    <message>
        <source>{code은} {extra}에 {it}에서 가져가기로 예약되어 있습니다.</source>
        <translation>{code} is reserved by {it} for {extra}.</translation>
    </message>
    <message>
        <source>같은 교구 {code이} 비어 있습니다[(자리 {extra})]. 그것을 내주십시오.</source>
        <translation>The same kit {code} is free[ (shelf {extra})]. Hand that one out.</translation>
    </message>
    <message>
        <source>반납 확인서를 인쇄합니다.</source>
        <translation>Printing the return receipt.</translation>
    </message>
    <message numerus="yes">
        <source>%n세트</source>
        <translation>
            <numerusform>%n kit</numerusform>
            <numerusform>%n kits</numerusform>
        </translation>
    </message>
    <message>
        <source>두 번 등록된 {it} 교사를 하나로 합쳤습니다.</source>
        <translation>{it} was registered twice and is one teacher now.</translation>
    </message>
    <message>
        <source>[{it} — ]새 번호 {code을} 주었습니다. 라벨을 새로 붙이십시오.</source>
        <translation>[{it}: ]the new number is {code}. Put on a new label.</translation>
    </message>
    <message>
        <source>{it} 담당자를 이제 일하지 않는 것으로 적었습니다.</source>
        <translation>{it} works here no longer.</translation>
    </message>
    <message>
        <source>{it} 담당자가 다시 일하는 것으로 적었습니다.</source>
        <translation>{it} works here again.</translation>
    </message>
    <message>
        <source>{it}의 예약보다 먼저 정해진 일이 있어 예약을 지킬 수 없습니다[(인수일 {extra})]. 다른 날을 안내하십시오.</source>
        <translation>The reservation of {it}[ for {extra}] lost to something that came first. Offer another day.</translation>
    </message>
    <message>
        <source>먼저 정해진 예약이 있어 {it}의 연장을 {extra}까지로 줄였습니다. 학교에 알리십시오.</source>
        <translation>The extension for {it} was shortened to {extra}, because a reservation came first. Tell the school.</translation>
    </message>
    <message>
        <source>교구 {extra}세트를 {it으로} 보냈습니다. 명세서 {code을} 상자에 넣으십시오.</source>
        <translation>{extra} kits sent to {it}. Put manifest {code} into the box.</translation>
    </message>
    <message>
        <source>{it을} 이송받았습니다.</source>
        <translation>{it} received.</translation>
    </message>
    <message>
        <source>보냈던 {it을} 다시 받았습니다.</source>
        <translation>{it} that had been sent is here again.</translation>
    </message>
    <message>
        <source>{it은} {extra으로} 가던 교구입니다. 여기 있는 것으로 적고 다음 이송에 넣었습니다.</source>
        <translation>{it} was on its way to {extra}. It is here now and goes with the next transfer.</translation>
    </message>
    <message>
        <source>{it을} 받았습니다. 보냈다는 기록은 아직 없습니다[({extra})].</source>
        <translation>{it} received. No record says that it was sent[ ({extra})].</translation>
    </message>
    <message>
        <source>명세서 {code}의 교구 {extra}세트가 모두 처리되었습니다.</source>
        <translation>All {extra} kits of manifest {code} are accounted for.</translation>
    </message>
    <message>
        <source>{it은} 도착하지 않은 것으로 적었습니다. 보낸 센터에 알리십시오.</source>
        <translation>{it} is noted as not arrived. Tell the center that sent it.</translation>
    </message>
    <message>
        <source>{it을} 여기 두기로 했습니다.</source>
        <translation>{it} stays here.</translation>
    </message>
    <message>
        <source>{it을} 다음 이송에 {extra으로} 보내기로 했습니다.</source>
        <translation>{it} goes to {extra} with the next transfer.</translation>
    </message>
    <message>
        <source>{it} {extra}세트를 요청했습니다. 다음 내보내기로 전해집니다.</source>
        <translation>{extra} of {it} asked for. The next export carries the request.</translation>
    </message>
    <message>
        <source>{it} {extra}세트의 이송 요청을 거절했습니다.</source>
        <translation>The request for {extra} of {it} is refused.</translation>
    </message>
    <message>
        <source>{it} {extra}세트의 이송 요청을 거두었습니다.</source>
        <translation>The request for {extra} of {it} is taken back.</translation>
    </message>
    <message>
        <source>이송 명세서 {code}입니다.</source>
        <translation>This is manifest {code}.</translation>
    </message>
    <message>
        <source>재물조사를 시작했습니다. 목록에 교구 {extra}세트가 있습니다.</source>
        <translation>The stocktake has begun. Kits on its list: {extra}.</translation>
    </message>
    <message>
        <source>{it을} 셌습니다.</source>
        <translation>Counted {it}.</translation>
    </message>
    <message>
        <source>{it은} 이미 셌습니다.</source>
        <translation>{it} was counted already.</translation>
    </message>
    <message>
        <source>{it을} 셌습니다. 장부의 자리와 다릅니다[(장부 {extra})]. 마감하면 자리를 고칩니다.</source>
        <translation>Counted {it}. It stands elsewhere on record[ ({extra})]. The closing will correct that.</translation>
    </message>
    <message>
        <source>{it은} 기록에는 여기 없는 교구입니다[(기록 {extra})]. 과로 셌고, 마감하면 여기서 받은 것으로 적습니다.</source>
        <translation>{it} is not here on record[ ({extra})]. Counted as surplus; the closing will write that it is here.</translation>
    </message>
    <message>
        <source>{it을} 찾아보고 없는 것으로 셌습니다. 마감하면 분실로 적습니다.</source>
        <translation>{it} was looked for and not found. The closing will write that it is lost.</translation>
    </message>
    <message>
        <source>재물조사를 마감했습니다. 교구 {extra}세트의 기록을 고쳤습니다.</source>
        <translation>The stocktake is closed. Kits whose record was corrected: {extra}.</translation>
    </message>
    <message>
        <source>재물조사를 취소했습니다. 교구의 기록은 그대로입니다.</source>
        <translation>The stocktake was cancelled. The records of the kits are as before.</translation>
    </message>
    <message>
        <source>자리 {extra}곳에 번호를 만들었습니다. 라벨을 인쇄해 붙이십시오.</source>
        <translation>Shelves with a new code: {extra}. Print their labels and stick them on.</translation>
    </message>
    <message>
        <source>자리를 도는 차례를 적었습니다. 준비 목록이 이 차례로 나옵니다.</source>
        <translation>The order of the shelves is written. Picking lists follow it.</translation>
    </message>
    <message>
        <source>{it}에 둘 교구를 스캔하십시오. 다른 자리를 스캔하면 그 자리로 이어집니다.</source>
        <translation>Scan the kits to put on {it}. Scan another shelf to go on there.</translation>
    </message>
    <message>
        <source>{it}의 정리를 마쳤습니다.</source>
        <translation>Putting away on {it} is done.</translation>
    </message>
    <message>
        <source>{it}은 이미 {extra}에 있습니다.</source>
        <translation>{it} stands on {extra} already.</translation>
    </message>
    <message>
        <source>{it}은 다른 센터의 자리입니다[({extra})]. 이 센터의 자리를 스캔하십시오.</source>
        <translation>{it} is a shelf of another center[ ({extra})]. Scan a shelf of this center.</translation>
    </message>
    <message>
        <source>{it을} 점검으로 보냈습니다. 대여 {extra}번마다 점검하는 교구입니다.</source>
        <translation>{it} goes to inspection, as after every {extra} loans.</translation>
    </message>
    <message>
        <source>{it을} 점검으로 보냈습니다. {extra}개월마다 점검하는 교구입니다.</source>
        <translation>{it} goes to inspection, as every {extra} months.</translation>
    </message>
    <message>
        <source>{it은} 점검할 때가 지났습니다. 점검하지 않고 빌려주려면 그대로 계속하십시오.</source>
        <translation>{it} is due for inspection. Go on to lend it all the same.</translation>
    </message>
    <message>
        <source>{it을} {extra}점 채웠습니다.</source>
        <translation>{it}: {extra} put in.</translation>
    </message>
    <message>
        <source>교사 {extra}명의 개인정보를 지웠습니다. 다른 PC에서는 이 PC의 파일을 받으면 지워집니다.</source>
        <translation>Personal data erased: {extra}. It goes from other PCs, too, once they take in a file of this one.</translation>
    </message>
</context>
<context>
    <name>OverdueLetterText</name>
    <message>
        <source>받는 곳</source>
        <translation>To</translation>
    </message>
    <message>
        <source>보내는 날</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>늦은 교구</source>
        <translation>Kits overdue</translation>
    </message>
    <message>
        <source>늦은 날수</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>늦은 교구를 모두 반납하실 때까지 새로 빌리실 수 없습니다.</source>
        <translation>Your school cannot borrow again until all overdue kits are back.</translation>
    </message>
    <message>
        <source>반납하신 다음 날부터 늦은 날수만큼 대여가 제한됩니다.</source>
        <translation>From the day after the return it cannot borrow for as many days as the kits were late.</translation>
    </message>
    <message>
        <source>%1일 이상 늦으면 %2일 동안 제한됩니다.</source>
        <translation>From %1 days late on, it is %2 days.</translation>
    </message>
    <message>
        <source>보내는 날에 모두 반납하시면 %1까지 제한됩니다.</source>
        <translation>If everything came back on the day of this letter, that would be until %1.</translation>
    </message>
    <message>
        <source>어느 센터에나 반납할 수 있습니다(%1).</source>
        <translation>Kits may be returned to any center (%1).</translation>
    </message>
    <message>
        <source>구성품이 없거나 파손되었으면 그대로 가져오시고 미리 알려 주시기 바랍니다.</source>
        <translation>If parts are missing or damaged, please bring the kit as it is and let us know beforehand.</translation>
    </message>
    <message>
        <source>이미 반납하셨으면 이 안내문은 두시고 센터로 알려 주시기 바랍니다.</source>
        <translation>If you have already returned the kits, please disregard this letter and tell the center.</translation>
    </message>
    <message>
        <source>문의</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>전화</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>여는 시간</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>연 체  안 내 문</source>
        <translation>Overdue notice</translation>
    </message>
    <message>
        <source>반납 예정일이 지난 교구가 있습니다</source>
        <translation>Some kits are past their due day</translation>
    </message>
    <message>
        <source>귀 학교에서 빌리신 아래 교구의 반납 예정일이 지났습니다. 다른 학교도 쓸 수 있도록 빨리 반납해 주시기 바랍니다.</source>
        <translation>The kits below, lent to your school, are past their due day. Please return them soon so that other schools can use them too.</translation>
    </message>
    <message>
        <source>대여 제한</source>
        <translation>Borrowing restriction</translation>
    </message>
    <message>
        <source>반납하실 때</source>
        <translation>Returning the kits</translation>
    </message>
    <message>
        <source>%1장</source>
        <translation>Head of %1</translation>
    </message>
    <message>
        <source>연체 안내문</source>
        <translation>Overdue notice</translation>
    </message>
    <message numerus="yes">
        <source>%n세트</source>
        <translation>
            <numerusform>%n kit</numerusform>
            <numerusform>%n kits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>연번</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>변상 금액</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>변상 방법</source>
        <translation>Made good</translation>
    </message>
    <message>
        <source>비고</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>대여일</source>
        <translation>Lent on</translation>
    </message>
    <message>
        <source>학교</source>
        <translation>School</translation>
    </message>
    <message>
        <source>담당교사</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>반납 예정일</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>관리번호</source>
        <translation>Management no.</translation>
    </message>
    <message>
        <source>연체</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1일</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1원</source>
        <translation>₩%1</translation>
    </message>
    <message>
        <source>미정</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>현물</source>
        <translation>In kind</translation>
    </message>
    <message>
        <source>금액</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>면책</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>연습용</source>
        <translation>PRACTICE</translation>
    </message>
    <message>
        <source>재발행 %1</source>
        <translation>Reprint %1</translation>
    </message>
    <message>
        <source>K-STEM 뱅크</source>
        <translation>K-STEM Bank</translation>
    </message>
    <message>
        <source>담당자 서명</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>담당자 %1 서명</source>
        <translation>Clerk %1</translation>
    </message>
    <message>
        <source>수량</source>
        <translation>Qty</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>%1 (소모품)</source>
        <translation>%1 (consumable)</translation>
    </message>
    <message>
        <source>✓ 이상 없음</source>
        <translation>✓ all</translation>
    </message>
    <message>
        <source>%1 적음</source>
        <translation>%1 fewer</translation>
    </message>
    <message>
        <source>! %1 부족</source>
        <translation>! −%1</translation>
    </message>
    <message>
        <source>%1 더 들어옴</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>소모 %1</source>
        <translation>%1 used up</translation>
    </message>
    <message>
        <source>들어온 수 %1</source>
        <translation>%1 came back</translation>
    </message>
    <message>
        <source>변상 %1원</source>
        <translation>%1 won</translation>
    </message>
    <message>
        <source>! 파손 %1</source>
        <translation>! %1 broken</translation>
    </message>
    <message>
        <source>✓ 카드 확인</source>
        <translation>✓ by card</translation>
    </message>
    <message>
        <source>! 분실 %1</source>
        <translation>! %1 missing</translation>
    </message>
    <message>
        <source>나갈 수 %1</source>
        <translation>%1 leave</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>내일부터 %1까지 대여 제한</source>
        <translation>Held from tomorrow until %1</translation>
    </message>
    <message>
        <source>%1까지 대여 제한</source>
        <translation>Held until %1</translation>
    </message>
    <message>
        <source>반납할 때까지 대여 제한</source>
        <translation>Held until the return</translation>
    </message>
    <message>
        <source>%1원</source>
        <translation>₩%1</translation>
    </message>
</context>
<context>
    <name>PickUpLetterText</name>
    <message>
        <source>받는 곳</source>
        <translation>To</translation>
    </message>
    <message>
        <source>보내는 날</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>예약 번호</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>기다리시던 교구의 차례가 되었습니다</source>
        <translation>It is your turn</translation>
    </message>
    <message>
        <source>예약하신 교구를 받아 가실 수 있습니다</source>
        <translation>Your kits can be picked up</translation>
    </message>
    <message>
        <source>귀 학교에서 예약하신 아래 교구를 준비합니다. %1부터 %2까지 센터에서 받아 가시기 바랍니다.</source>
        <translation>We keep the kits below for your school. Please pick them up at the center from %1 to %2.</translation>
    </message>
    <message>
        <source>귀 학교에서 %1에 신청하고 기다리신 아래 교구의 차례가 되었습니다. %2부터 %3까지 센터에서 받아 가시기 바랍니다.</source>
        <translation>It is your turn for the kits below, which your school asked for on %1. Please pick them up at the center from %2 to %3.</translation>
    </message>
    <message>
        <source>인 수  안 내 문</source>
        <translation>Your kits are waiting</translation>
    </message>
    <message>
        <source>인수할 곳</source>
        <translation>Where to pick up</translation>
    </message>
    <message>
        <source>오시기 전에</source>
        <translation>Before you come</translation>
    </message>
    <message>
        <source>%1장</source>
        <translation>Head of %1</translation>
    </message>
    <message>
        <source>인수 안내문</source>
        <translation>Pick-up letter</translation>
    </message>
</context>
<context>
    <name>PickingListText</name>
    <message>
        <source>아무 세트나</source>
        <translation>Any set</translation>
    </message>
    <message>
        <source>확인</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>선반</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>상자</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>이날 준비할 교구가 없습니다.</source>
        <translation>There is nothing to prepare for this day.</translation>
    </message>
    <message>
        <source>모두 %1상자입니다. 없는 것은 비고에 적습니다.</source>
        <translation>%1 boxes in all. Write what is not there under Remarks.</translation>
    </message>
    <message>
        <source>준비한 사람</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>확인한 사람</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>준 비  목 록</source>
        <translation>Picking list</translation>
    </message>
    <message>
        <source>%1 수령</source>
        <translation>Pick-up on %1</translation>
    </message>
    <message>
        <source>준비 목록 %1</source>
        <translation>Picking list, %1</translation>
    </message>
    <message>
        <source>여기 없음</source>
        <translation>Not here</translation>
    </message>
    <message>
        <source>같은 교구도 됨</source>
        <translation>or another one</translation>
    </message>
    <message>
        <source>이 기간에 준비할 예약이 없습니다.</source>
        <translation>No reservation is to be prepared in these days.</translation>
    </message>
</context>
<context>
    <name>RecoverySheetText</name>
    <message>
        <source>%1째 줄</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>뱅크 번호</source>
        <translation>Bank code</translation>
    </message>
    <message>
        <source>만든 날</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>복 구  용 지</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>금고에 넣어 두십시오</source>
        <translation>Keep it in the safe</translation>
    </message>
    <message>
        <source>모든 PC를 잃었을 때 아래 글자와 동기화 파일 하나로 뱅크를 되살립니다. 어느 PC에도 저장되어 있지 않으므로 이 용지를 잃으면 다시 만들 수 없습니다.</source>
        <translation>When every PC is lost, these signs and any one sync file bring the bank back. They are kept on no PC: a sheet that is lost cannot be made again.</translation>
    </message>
    <message>
        <source>이 글자를 가진 사람은 뱅크에 들어올 수 있습니다. 사진을 찍거나 파일로 남기지 마십시오.</source>
        <translation>Whoever has these signs can get into the bank. Take no picture of them and keep them in no file.</translation>
    </message>
    <message>
        <source>숫자 0과 1만 쓰고 영문자 O, I, L, U는 쓰지 않습니다.</source>
        <translation>There are the figures 0 and 1 but no letters O, I, L and U.</translation>
    </message>
    <message>
        <source>만든 사람</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>금고 담당</source>
        <translation>Keeper of the safe</translation>
    </message>
    <message>
        <source>복구 용지</source>
        <translation>Recovery sheet</translation>
    </message>
</context>
<context>
    <name>ReservationConfirmationText</name>
    <message>
        <source>확정</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>요청 · 인수할 센터가 확인합니다</source>
        <translation>Requested · the pick-up center has to agree</translation>
    </message>
    <message>
        <source>대기 %1번째</source>
        <translation>Waiting, place %1</translation>
    </message>
    <message>
        <source>%1명</source>
        <translation>%1 pupils</translation>
    </message>
    <message>
        <source>인수할 센터가 확인하면 확정됩니다. 확정되지 않으면 알려 드립니다.</source>
        <translation>It is certain once the pick-up center has agreed. We tell you if it cannot.</translation>
    </message>
    <message>
        <source>지금은 빌릴 수 있는 교구가 없어 차례를 기다립니다. 차례가 되면 전화나 안내문으로 알려 드립니다.</source>
        <translation>No kit is free for these days at present. We call or write to you when it is your turn.</translation>
    </message>
    <message>
        <source>위와 같이 예약되었음을 확인합니다.</source>
        <translation>We confirm the reservation above.</translation>
    </message>
    <message>
        <source>위와 같이 예약 요청을 받았음을 확인합니다.</source>
        <translation>We confirm that the request above was received.</translation>
    </message>
    <message>
        <source>위와 같이 대기 신청을 받았음을 확인합니다.</source>
        <translation>We confirm the place in line above.</translation>
    </message>
    <message>
        <source>예약 번호</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>접수일</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>쓸 곳</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>예 약  확 인 서</source>
        <translation>Reservation confirmation</translation>
    </message>
    <message>
        <source>예약한 교구</source>
        <translation>Reserved kits</translation>
    </message>
    <message>
        <source>인수할 곳</source>
        <translation>Where to pick up</translation>
    </message>
    <message>
        <source>알아 두실 것</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>예약 확인서</source>
        <translation>Reservation confirmation</translation>
    </message>
</context>
<context>
    <name>ReservedKitsText</name>
    <message>
        <source>%1 (남은 것 %2)</source>
        <translation>%1 (still to collect: %2)</translation>
    </message>
    <message>
        <source>수량</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>정한 세트</source>
        <translation>Given kit</translation>
    </message>
    <message>
        <source>아무 세트나</source>
        <translation>Any kit</translation>
    </message>
    <message>
        <source>인수일</source>
        <translation>Pick-up day</translation>
    </message>
    <message>
        <source>센터</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>주소</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>전화</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>여는 시간</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>%1까지 보관합니다. 그때까지 오시지 않으면 예약이 끝나고 다음 학교로 차례가 넘어갑니다.</source>
        <translation>Kept until %1. After that the reservation ends and the next school gets its turn.</translation>
    </message>
    <message>
        <source>창구에서 위 바코드를 스캔하면 바로 찾습니다. 예약 번호를 말씀하셔도 됩니다.</source>
        <translation>The desk scans the barcode above; the number of the reservation will do as well.</translation>
    </message>
    <message>
        <source>받을 때 구성품 수를 함께 확인합니다.</source>
        <translation>The parts are counted together at the desk.</translation>
    </message>
    <message>
        <source>날짜를 바꾸거나 오시지 못하게 되면 미리 알려 주시기 바랍니다.</source>
        <translation>Please tell us beforehand if you need other days or cannot come.</translation>
    </message>
    <message numerus="yes">
        <source>%n세트</source>
        <translation>
            <numerusform>%n kit</numerusform>
            <numerusform>%n kits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestockListText</name>
    <message>
        <source>구성품</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>모자란 세트</source>
        <translation>Kits short</translation>
    </message>
    <message>
        <source>다시 대여</source>
        <translation>Lendable again</translation>
    </message>
    <message>
        <source>보충할 수</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>변상받을 수</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>단가</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>예상 금액</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>보충할 구성품이 없습니다.</source>
        <translation>No part is missing.</translation>
    </message>
    <message>
        <source>예상 금액은 모두 %1이며, 학교가 변상할 것과 단가를 모르는 것은 들어 있지 않습니다. ‘다시 대여’는 그 구성품만 있으면 빌려줄 수 있는 세트입니다.</source>
        <translation>All of it comes to %1, without what schools owe and what has no known price. “Lendable again” are kits that lack nothing but that part.</translation>
    </message>
    <message>
        <source>작성한 사람</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>확인한 사람</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>구 성 품  보 충  목 록</source>
        <translation>Parts to restock</translation>
    </message>
    <message>
        <source>구성품 보충 목록 %1</source>
        <translation>Parts to restock %1</translation>
    </message>
</context>
<context>
    <name>RetirementRecordText</name>
    <message>
        <source>%1개월</source>
        <translation>%1 mo</translation>
    </message>
    <message>
        <source>%1년</source>
        <translation>%1 y</translation>
    </message>
    <message>
        <source>%1년 %2개월</source>
        <translation>%1 y %2 mo</translation>
    </message>
    <message>
        <source>구성품 모두 있음</source>
        <translation>All parts there</translation>
    </message>
    <message>
        <source>%1 %2 부족</source>
        <translation>%1: %2 short</translation>
    </message>
    <message>
        <source>%1 소장</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>품명</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>취득일</source>
        <translation>Acquired on</translation>
    </message>
    <message>
        <source>사용 연수</source>
        <translation>In use for</translation>
    </message>
    <message>
        <source>취득 단가</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>대여 횟수</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>불용일</source>
        <translation>Retired on</translation>
    </message>
    <message>
        <source>불용 사유</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1 ~ %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>작성 센터</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>작성일</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>취득 단가 합계</source>
        <translation>Total price</translation>
    </message>
    <message>
        <source>기간</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>이 기간에 불용 처리한 교구가 없습니다.</source>
        <translation>No kit was retired in this period.</translation>
    </message>
    <message>
        <source>취득일은 이 뱅크에 등록한 날입니다. 취득 단가는 구성품 단가의 합이며, 단가를 모르는 구성품은 넣지 않았습니다.</source>
        <translation>Acquired on: the day of registration in this bank. The unit price is the sum of the prices of the parts; parts whose price is not known are left out.</translation>
    </message>
    <message>
        <source>물 품  불 용  조 서</source>
        <translation>Record of retired items</translation>
    </message>
    <message>
        <source>위와 같이 물품을 불용 처리하였음을 확인합니다.</source>
        <translation>It is confirmed that the items above were retired.</translation>
    </message>
    <message>
        <source>관리자 서명</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>물품 불용 조서</source>
        <translation>Retirement record</translation>
    </message>
    <message numerus="yes">
        <source>사진 %n장</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n세트</source>
        <translation>
            <numerusform>%n kit</numerusform>
            <numerusform>%n kits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnReceiptText</name>
    <message>
        <source>확인 전</source>
        <translation>To be counted</translation>
    </message>
    <message>
        <source>이상 없음</source>
        <translation>All good</translation>
    </message>
    <message>
        <source>부족</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>점검 예정</source>
        <translation>To be inspected</translation>
    </message>
    <message>
        <source>수리 예정</source>
        <translation>To be repaired</translation>
    </message>
    <message>
        <source>분실 %1점</source>
        <translation>%1 lost</translation>
    </message>
    <message>
        <source>파손 %1점</source>
        <translation>%1 broken</translation>
    </message>
    <message>
        <source>소모 %1점</source>
        <translation>%1 used up</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>- / %1점</source>
        <translation>- / %1 pcs</translation>
    </message>
    <message>
        <source>%1 / %2점</source>
        <translation>%1 / %2 pcs</translation>
    </message>
    <message>
        <source>반납 %1</source>
        <translation>Back %1</translation>
    </message>
    <message>
        <source>구성품</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>변상할 구성품</source>
        <translation>Parts owed</translation>
    </message>
    <message>
        <source>변상할 것</source>
        <translation>To be made good</translation>
    </message>
    <message>
        <source>아직 빌려 간 교구</source>
        <translation>Kits still on loan</translation>
    </message>
    <message>
        <source>없습니다. 빌린 교구가 모두 반납되었습니다.</source>
        <translation>None. All kits are back.</translation>
    </message>
    <message>
        <source>늦게 반납되어 %1까지 새로 빌릴 수 없습니다.</source>
        <translation>Because of the late return the school cannot borrow until %1 inclusive.</translation>
    </message>
    <message>
        <source>반 납  확 인 서</source>
        <translation>Return receipt</translation>
    </message>
    <message>
        <source>반납일</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>받은 교구</source>
        <translation>Kits received</translation>
    </message>
    <message>
        <source>위 교구가 반납되었음을 확인합니다.</source>
        <translation>We confirm that the kits above were returned.</translation>
    </message>
    <message>
        <source>반납자 서명</source>
        <translation>Returned by</translation>
    </message>
    <message>
        <source>반납 확인서</source>
        <translation>Return receipt</translation>
    </message>
    <message numerus="yes">
        <source>%n일 연체</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n세트</source>
        <translation>
            <numerusform>%n kit</numerusform>
            <numerusform>%n kits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipText</name>
    <message>
        <source>%1 / %2점</source>
        <translation>%1 / %2 pcs</translation>
    </message>
    <message>
        <source>%1 %2점</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 부족한 채 출고</source>
        <translation>Left without %1</translation>
    </message>
    <message>
        <source>%1 %2까지</source>
        <translation>%1, until %2</translation>
    </message>
    <message>
        <source>어느 센터에나 반납할 수 있습니다(%1). </source>
        <translation>Kits may be returned to any center (%1). </translation>
    </message>
    <message>
        <source>반납할 때 구성품 수를 함께 확인합니다. %1파손이나 분실은 바로 알려 주십시오.</source>
        <translation>The parts are counted together on return. %1Please report damage or loss at once.</translation>
    </message>
    <message>
        <source>교 구  대 여 증</source>
        <translation>Kit loan slip</translation>
    </message>
    <message>
        <source>학교</source>
        <translation>School</translation>
    </message>
    <message>
        <source>대여일</source>
        <translation>Lent on</translation>
    </message>
    <message>
        <source>교사</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>반납 예정</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>현재 반납 예정 %1</source>
        <translation>Now due %1</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>물품 바코드</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>구성품</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>비고</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>인수자(교사) 서명</source>
        <translation>Received by (teacher)</translation>
    </message>
    <message>
        <source>담당자 %1 서명</source>
        <translation>Clerk %1</translation>
    </message>
    <message>
        <source>학교 보관용</source>
        <translation>School copy</translation>
    </message>
    <message>
        <source>센터 보관용</source>
        <translation>Center copy</translation>
    </message>
    <message>
        <source>교구 대여증</source>
        <translation>Kit loan slip</translation>
    </message>
    <message>
        <source>인수인</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>배송</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>상자 %1</source>
        <translation>Boxes %1</translation>
    </message>
    <message>
        <source>인수자 %1 서명</source>
        <translation>Received by %1</translation>
    </message>
    <message numerus="yes">
        <source>%n점</source>
        <translation>
            <numerusform>%n pc</numerusform>
            <numerusform>%n pcs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StocktakeCells</name>
    <message>
        <source>장부 %1</source>
        <translation>on record %1</translation>
    </message>
    <message>
        <source>%1 기록</source>
        <translation>on record at %1</translation>
    </message>
    <message>
        <source>안 셈 %1</source>
        <translation>To count %1</translation>
    </message>
    <message>
        <source>다름 %1</source>
        <translation>Different %1</translation>
    </message>
    <message>
        <source>셈 %1</source>
        <translation>Counted %1</translation>
    </message>
    <message>
        <source>나가 있음 %1</source>
        <translation>Away %1</translation>
    </message>
    <message>
        <source>모두 %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>%1 교구</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>모든 자리</source>
        <translation>All shelves</translation>
    </message>
    <message>
        <source>✓ 마감</source>
        <translation>✓ closed</translation>
    </message>
    <message>
        <source>%1 시작</source>
        <translation>begun %1</translation>
    </message>
    <message>
        <source>셈 %1/%2</source>
        <translation>counted %1/%2</translation>
    </message>
    <message>
        <source>부족 %1</source>
        <translation>missing %1</translation>
    </message>
    <message>
        <source>과 %1</source>
        <translation>surplus %1</translation>
    </message>
    <message>
        <source>%1 마감</source>
        <translation>closed %1</translation>
    </message>
    <message>
        <source>! 늦게 온 셈 %1</source>
        <translation>! late counts %1</translation>
    </message>
    <message>
        <source>찾아보고 없던 교구 %1세트를 분실로 적습니다.</source>
        <translation>Looked for and not found, written as lost: %1.</translation>
    </message>
    <message>
        <source>기록과 달리 여기 있던 교구 %1세트를 여기서 받은 것으로 적습니다.</source>
        <translation>Here although the record has them elsewhere, written as received here: %1.</translation>
    </message>
    <message>
        <source>다른 자리에 있던 교구 %1세트의 자리를 고칩니다.</source>
        <translation>On another shelf, written as standing there: %1.</translation>
    </message>
    <message>
        <source>교구 %1세트를 점검이나 수리로 보냅니다.</source>
        <translation>Sent to inspection or repair: %1.</translation>
    </message>
    <message>
        <source>아직 안 센 교구 %1세트는 그대로 둡니다. 없어진 것으로 적지 않습니다.</source>
        <translation>Not counted, left as they are and not written as gone: %1.</translation>
    </message>
    <message>
        <source>장부와 다른 것이 없습니다.</source>
        <translation>Everything is as on record.</translation>
    </message>
    <message>
        <source>취소함</source>
        <translation>cancelled</translation>
    </message>
</context>
<context>
    <name>StocktakeReportText</name>
    <message>
        <source>장부</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>일치</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>나가 있음</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>부족</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>과</source>
        <translation>Surplus</translation>
    </message>
    <message>
        <source>안 셈</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>점검·수리</source>
        <translation>To mend</translation>
    </message>
    <message>
        <source>%1 교구</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>자리</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>결과</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>센 사람</source>
        <translation>Counted by</translation>
    </message>
    <message>
        <source>모든 자리</source>
        <translation>All shelves</translation>
    </message>
    <message>
        <source>시작한 날</source>
        <translation>Begun on</translation>
    </message>
    <message>
        <source>마감한 날</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>아직 세는 중</source>
        <translation>still being counted</translation>
    </message>
    <message>
        <source>범위</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>재 물 조 사  보 고 서</source>
        <translation>Stocktake report</translation>
    </message>
    <message>
        <source>장부와 다른 교구가 없습니다.</source>
        <translation>No kit differs from the record.</translation>
    </message>
    <message>
        <source>장부와 다르거나 세지 않은 교구</source>
        <translation>Kits that differ, or were not counted</translation>
    </message>
    <message>
        <source>조사한 사람</source>
        <translation>Counted by</translation>
    </message>
    <message>
        <source>확인한 사람</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>재물조사 보고서</source>
        <translation>Stocktake report</translation>
    </message>
</context>
<context>
    <name>StocktakeSheet</name>
    <message>
        <source>연번</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>관리번호</source>
        <translation>Management no.</translation>
    </message>
    <message>
        <source>소속 센터</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>장부 자리</source>
        <translation>Shelf on record</translation>
    </message>
    <message>
        <source>실사 자리</source>
        <translation>Shelf found</translation>
    </message>
    <message>
        <source>결과</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>센 사람</source>
        <translation>Counted by</translation>
    </message>
    <message>
        <source>센 때</source>
        <translation>Counted at</translation>
    </message>
</context>
<context>
    <name>Stocktakes</name>
    <message>
        <source>아직 안 셈</source>
        <translation>Not counted yet</translation>
    </message>
    <message>
        <source>일치</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>자리 다름</source>
        <translation>Other shelf</translation>
    </message>
    <message>
        <source>부족</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>과</source>
        <translation>Surplus</translation>
    </message>
    <message>
        <source>나가 있음</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>창구에서 다룸</source>
        <translation>Handled at the desk</translation>
    </message>
    <message>
        <source>정상</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>점검 필요</source>
        <translation>To inspect</translation>
    </message>
    <message>
        <source>수리 필요</source>
        <translation>To repair</translation>
    </message>
    <message>
        <source>자리 없음</source>
        <translation>No shelf</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>%1 교사</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 외 %2세트</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>전화함</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>부재</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>약속함</source>
        <translation>promised</translation>
    </message>
    <message>
        <source>통화 없음</source>
        <translation>no calls yet</translation>
    </message>
    <message>
        <source>! 약속 %1 지남</source>
        <translation>! promised %1, passed</translation>
    </message>
    <message>
        <source>약속 %1</source>
        <translation>promised %1</translation>
    </message>
    <message>
        <source>두 번 대여되었습니다. 먼저 빌린 학교에 확인하십시오.</source>
        <translation>Lent twice. Ask the school that borrowed it first.</translation>
    </message>
    <message>
        <source>대여 기록 없이 반납되었습니다. 빌린 학교를 확인하십시오.</source>
        <translation>Returned without a loan. Find out which school had it.</translation>
    </message>
    <message>
        <source>반납이 두 번 적혔습니다. 실제 반납일을 확인하십시오.</source>
        <translation>Returned twice. Check on which day it really came back.</translation>
    </message>
    <message>
        <source>분실한 교구를 보았습니다. 변상 청구를 다시 보십시오.</source>
        <translation>A lost kit was seen. Look at its claims again.</translation>
    </message>
    <message>
        <source>불용 교구가 대여되었습니다. 돌아오면 따로 두십시오.</source>
        <translation>A retired kit was lent. Keep it aside when it comes back.</translation>
    </message>
    <message>
        <source>불용 교구를 보았습니다. 따로 두십시오.</source>
        <translation>A retired kit was seen. Keep it aside.</translation>
    </message>
    <message>
        <source>대여 중인 교구를 보았습니다. 반납인지 확인하십시오.</source>
        <translation>A kit that is out was seen. Check whether it was returned.</translation>
    </message>
    <message>
        <source>두 자리에서 다르게 고쳤습니다. 맞게 다시 저장하십시오.</source>
        <translation>Changed differently at two desks. Save it again as it should be.</translation>
    </message>
    <message>
        <source>더 새로운 프로그램의 기록입니다. 프로그램을 새로 설치하십시오.</source>
        <translation>Written by a newer program. Install the new program.</translation>
    </message>
    <message>
        <source>오늘</source>
        <translation>today</translation>
    </message>
    <message>
        <source>%1 교사는 이제 %2</source>
        <translation>%1 is now at %2</translation>
    </message>
    <message>
        <source>%1 없음</source>
        <translation>without %1</translation>
    </message>
    <message>
        <source>수리</source>
        <translation>repair</translation>
    </message>
    <message>
        <source>점검</source>
        <translation>inspection</translation>
    </message>
    <message>
        <source>알 수 없는 기록</source>
        <translation>Unknown record</translation>
    </message>
    <message>
        <source>%1 %2점</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1점 보충</source>
        <translation>%1 to buy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>휴관</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>공휴일</source>
        <translation>holiday</translation>
    </message>
    <message>
        <source>✓ 준비됨</source>
        <translation>✓ ready</translation>
    </message>
    <message>
        <source>준비할 것</source>
        <translation>to prepare</translation>
    </message>
    <message numerus="yes">
        <source>%n세트</source>
        <translation>
            <numerusform>%n kit</numerusform>
            <numerusform>%n kits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>안내문 %n회</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n일 연체</source>
        <translation>
            <numerusform>! %n day late</numerusform>
            <numerusform>! %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n세트</source>
        <translation>
            <numerusform>%1, %n kit</numerusform>
            <numerusform>%1, %n kits</numerusform>
        </translation>
    </message>
    <message>
        <source>두 곳에서 센 수가 다릅니다. 적은 쪽으로 두었으니 다시 세어 보십시오.</source>
        <translation>Two places counted differently. The lower count stands; count again.</translation>
    </message>
    <message>
        <source>연장하는 사이에 반납되었습니다. 연장은 없던 일이니 확인만 하십시오.</source>
        <translation>It came back while it was extended. The extension is void; nothing else to do.</translation>
    </message>
    <message>
        <source>먼저 정해진 예약이 있어 연장을 줄였습니다. 빌린 학교에 알리십시오.</source>
        <translation>A reservation came first, so the extension was shortened. Tell the school.</translation>
    </message>
    <message>
        <source>먼저 정해진 예약이 있어 받지 못했습니다. 다른 날을 안내하십시오.</source>
        <translation>Another reservation came first. Offer another day.</translation>
    </message>
    <message>
        <source>예약한 교구가 다른 학교에 대여되었습니다. 다른 날을 안내하십시오.</source>
        <translation>The reserved kit was lent to another school. Offer another day.</translation>
    </message>
    <message>
        <source>끝난 예약의 교구를 그사이 내주었습니다. 나머지를 다시 정하십시오.</source>
        <translation>Kits went out for a reservation that was ended meanwhile. Decide about the rest.</translation>
    </message>
    <message>
        <source>같은 번호를 먼저 쓴 것이 있습니다. 새 번호를 주고 라벨을 바꾸십시오.</source>
        <translation>Something else had this number first. Give a new number and change the label.</translation>
    </message>
    <message>
        <source>다른 센터에서 반납되었습니다. 어떻게 옮겨 올지 정하십시오.</source>
        <translation>It came back at another center. Decide how it gets home.</translation>
    </message>
    <message>
        <source>같은 교사가 두 번 등록되었습니다. 같은 사람이면 합치십시오.</source>
        <translation>This teacher is registered twice. Merge them if they are one person.</translation>
    </message>
    <message>
        <source>다른 센터에서 연체한 학교에 대여했습니다. 학교에 확인하십시오.</source>
        <translation>Lent to a school that was late at another center. Ask the school.</translation>
    </message>
    <message>
        <source>그만둔 담당자의 이름으로 적혔습니다. 누가 했는지 확인하십시오.</source>
        <translation>Written in the name of a clerk who had left. Find out who did it.</translation>
    </message>
    <message>
        <source>대여증의 반납일에 센터가 쉽니다. 그날이 그대로이니 학교에 알리십시오.</source>
        <translation>The center is closed on the day on the slip. The day stands; tell the school.</translation>
    </message>
    <message>
        <source>보내는 사이에 대여되었습니다. 이송은 없던 일이니 확인만 하십시오.</source>
        <translation>It was lent while it was being sent. The transfer did not happen; just note it.</translation>
    </message>
    <message>
        <source>두 자리에서 다른 곳으로 보냈습니다. 어느 상자에 있는지 확인하십시오.</source>
        <translation>Two desks sent it to different places. Find out which box it is in.</translation>
    </message>
    <message>
        <source>보낸 곳이 아닌 센터에 도착했습니다. 다음 이송에 다시 보내십시오.</source>
        <translation>It came to a center it was not sent to. Send it on with the next transfer.</translation>
    </message>
    <message>
        <source>보낸 기록 없이 도착했습니다. 보낸 센터의 파일을 가져오십시오.</source>
        <translation>It came without a record of its sending. Import the file of the center that sent it.</translation>
    </message>
    <message>
        <source>보낸 교구가 도착하지 않았습니다. 두 센터에서 찾아보십시오.</source>
        <translation>A kit that was sent did not arrive. Look for it at both centers.</translation>
    </message>
    <message numerus="yes">
        <source>채우면 %n세트 다시 대여</source>
        <translation>
            <numerusform>%n kit lendable again with it</numerusform>
            <numerusform>%n kits lendable again with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>학교가 변상할 %n점</source>
        <translation>
            <numerusform>%n owed by a school</numerusform>
            <numerusform>%n owed by schools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>대여 %n번</source>
        <translation>
            <numerusform>%n loan</numerusform>
            <numerusform>%n loans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 점검</source>
        <translation>Inspected %1</translation>
    </message>
</context>
<context>
    <name>TransferManifestText</name>
    <message>
        <source>보내는 곳</source>
        <translation>From</translation>
    </message>
    <message>
        <source>받는 곳</source>
        <translation>To</translation>
    </message>
    <message>
        <source>보낸 날</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>도착 예정</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>보냄</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>받음</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>선반</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>상자</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>이 송  명 세 서</source>
        <translation>Transfer manifest</translation>
    </message>
    <message>
        <source>교구 %1세트, 모두 %2상자입니다. 받는 곳에서 이 번호를 스캔한 뒤 교구를 하나씩 스캔합니다. 없는 것과 더 온 것은 비고에 적습니다.</source>
        <translation>%1 kits, %2 boxes in all. Where they arrive, scan this number, then the kits one by one. Note what is missing and what came besides.</translation>
    </message>
    <message>
        <source>보낸 사람</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>나른 사람</source>
        <translation>Carried by</translation>
    </message>
    <message>
        <source>받은 사람</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>이송 명세서</source>
        <translation>Transfer manifest</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>이송 받기 · %1</source>
        <translation>Receive · %1</translation>
    </message>
    <message>
        <source>보낸 이송 · %1</source>
        <translation>Sent · %1</translation>
    </message>
    <message>
        <source>받기 마침</source>
        <translation>Done receiving</translation>
    </message>
    <message>
        <source>닫기</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 → %2 · %3 보냄 · %4 도착 예정 · %5/%6세트 처리</source>
        <translation>%1 → %2 · sent %3 · expected %4 · %5 of %6 kits done</translation>
    </message>
    <message>
        <source>고르십시오</source>
        <translation>Choose</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 %n세트</source>
        <translation>
            <numerusform>%1 · %2, %n kit</numerusform>
            <numerusform>%1 · %2, %n kits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>세트</source>
        <translation>
            <numerusform> kit</numerusform>
            <numerusform> kits</numerusform>
        </translation>
    </message>
    <message>
        <source>자리 없음</source>
        <translation>No shelf</translation>
    </message>
    <message>
        <source>잘못 옴</source>
        <translation>Came astray</translation>
    </message>
    <message>
        <source>제자리로</source>
        <translation>Home</translation>
    </message>
    <message numerus="yes">
        <source>! %n일 지남</source>
        <translation>
            <numerusform>! %n day late</numerusform>
            <numerusform>! %n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 도착 예정</source>
        <translation>expected %1</translation>
    </message>
    <message>
        <source>오는 중</source>
        <translation>On the way</translation>
    </message>
    <message>
        <source>✓ 받음</source>
        <translation>✓ Here</translation>
    </message>
    <message>
        <source>%1에 있음</source>
        <translation>at %1</translation>
    </message>
    <message>
        <source>! 도착 안 함</source>
        <translation>! Not arrived</translation>
    </message>
    <message>
        <source>되돌아옴</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>보내지 않음</source>
        <translation>Never left</translation>
    </message>
    <message>
        <source>빼기</source>
        <translation>remove</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>%1 교구</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>여기 둠</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>%1/%2세트</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1에 요청</source>
        <translation>asked of %1</translation>
    </message>
    <message>
        <source>%1의 요청</source>
        <translation>asked by %1</translation>
    </message>
    <message>
        <source>%1까지</source>
        <translation>by %1</translation>
    </message>
    <message numerus="yes">
        <source>%n세트</source>
        <translation>
            <numerusform>%n kit</numerusform>
            <numerusform>%n kits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 보냄</source>
        <translation>%1 · sent %2</translation>
    </message>
    <message numerus="yes">
        <source>! %n세트 안 옴</source>
        <translation>
            <numerusform>! %n not arrived</numerusform>
            <numerusform>! %n not arrived</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 대기 · %2 인수</source>
        <translation>%1 waits · pick-up %2</translation>
    </message>
    <message>
        <source>%1에 여유</source>
        <translation>%1 can spare</translation>
    </message>
    <message>
        <source>권함 · 청하기</source>
        <translation>Idea · ask</translation>
    </message>
    <message>
        <source>거기서 대기 %1 · 반려 %2</source>
        <translation>there waiting %1 · refused %2</translation>
    </message>
    <message>
        <source>권함 · 보내기</source>
        <translation>Idea · send</translation>
    </message>
</context>
<context>
    <name>kstem::ui::AboutSection</name>
    <message>
        <source>백업 복사본 만들기</source>
        <translation>Make a backup copy</translation>
    </message>
    <message>
        <source>연습 마치기</source>
        <translation>Finish practising</translation>
    </message>
    <message>
        <source>정보</source>
        <translation>About</translation>
    </message>
    <message>
        <source>프로그램</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>파일</source>
        <translation>File</translation>
    </message>
    <message>
        <source>기록</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>복사본은 쓰는 동안에도 만들 수 있습니다. 다른 디스크나 USB에 두십시오.</source>
        <translation>A copy can be made while the bank is in use. Keep it on another disk or a USB stick.</translation>
    </message>
    <message>
        <source>K-STEM 뱅크 %1</source>
        <translation>K-STEM Bank %1</translation>
    </message>
    <message>
        <source>메모리 (저장하지 않음)</source>
        <translation>Memory (not saved)</translation>
    </message>
    <message>
        <source>%1건</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>복사본을 둘 폴더</source>
        <translation>Folder for the copy</translation>
    </message>
    <message>
        <source>복사하는 중입니다.</source>
        <translation>Copying.</translation>
    </message>
    <message>
        <source>복사본을 만들었습니다: %1</source>
        <translation>The copy is made: %1</translation>
    </message>
    <message>
        <source>프로그램을 닫고 다시 시작하십시오. 처음 시작하는 화면이나 원래 자료가 열립니다.</source>
        <translation>Close the program and start it again. The first start or your own bank opens then.</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ActionPanel</name>
    <message>
        <source>그만두기</source>
        <translation>Leave it</translation>
    </message>
</context>
<context>
    <name>kstem::ui::AdmitPanel</name>
    <message>
        <source>PC 추가</source>
        <translation>Add a PC</translation>
    </message>
    <message>
        <source>허용</source>
        <translation>Let in</translation>
    </message>
    <message>
        <source>참가 요청 열기…</source>
        <translation>Open request…</translation>
    </message>
    <message>
        <source>참가 요청 고르기</source>
        <translation>Choose the join request</translation>
    </message>
    <message>
        <source>참가 요청 (*.ksbjoin)</source>
        <translation>Join requests (*.ksbjoin)</translation>
    </message>
    <message>
        <source>1. 참가 요청</source>
        <translation>1. Join request</translation>
    </message>
    <message>
        <source>들어오려는 PC</source>
        <translation>Who asks</translation>
    </message>
    <message>
        <source>2. 확인 번호</source>
        <translation>2. Code</translation>
    </message>
    <message>
        <source>그 PC의 담당자가 전화로 불러 주는 열두 글자</source>
        <translation>The twelve signs that its clerk reads out over the phone</translation>
    </message>
    <message>
        <source>3. 뱅크 번호</source>
        <translation>3. Bank code</translation>
    </message>
    <message>
        <source>허용하면 여기에 나옵니다.</source>
        <translation>Appears here when the PC is let in.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>환영 파일을 둘 곳 고르기 (USB 등)</source>
        <translation>Choose where to put the welcome file (a stick)</translation>
    </message>
    <message>
        <source>환영 파일을 보낸 다음 전화로 불러 주십시오. 비밀이 아닙니다.</source>
        <translation>Send the welcome file, then read this out over the phone. It is no secret.</translation>
    </message>
    <message>
        <source>허용했습니다. %1을 그 PC에 보내십시오. 그 PC만 열 수 있습니다.</source>
        <translation>The PC is let in. Send it %1. Only that PC can open it.</translation>
    </message>
</context>
<context>
    <name>kstem::ui::AlertsCard</name>
    <message>
        <source>연체</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>반납일</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>그해 공휴일은 예상입니다. 바뀔 수 있습니다.</source>
        <translation>The holidays of that year are projected and may change.</translation>
    </message>
    <message>
        <source>그해 공휴일 자료가 없습니다. 달력을 확인하십시오.</source>
        <translation>There is no holiday data for that year. Check the calendar.</translation>
    </message>
    <message>
        <source>부족</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>확인할 것</source>
        <translation>To note</translation>
    </message>
    <message>
        <source>메모</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>확인</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>대여 제한</source>
        <translation>Held back</translation>
    </message>
    <message>
        <source>%1까지 빌릴 수 없습니다.</source>
        <translation>No loans until %1.</translation>
    </message>
    <message numerus="yes">
        <source>교구 %n세트가 반납 예정일을 넘겼습니다.</source>
        <translation>
            <numerusform>%n kit is past its due day.</numerusform>
            <numerusform>%n kits are past their due day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 — %n점 부족한 채 나갑니다.</source>
        <translation>
            <numerusform>%1 · %2 — leaves with %n part missing.</numerusform>
            <numerusform>%1 · %2 — leaves with %n parts missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kstem::ui::ApplicationIntake</name>
    <message>
        <source>신청 파일 고르기</source>
        <translation>Choose a file of applications</translation>
    </message>
    <message>
        <source>CSV 파일 (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ApplicationsPanel</name>
    <message>
        <source>신청번호</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>학교 · 교사</source>
        <translation>School · teacher</translation>
    </message>
    <message>
        <source>결과</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>까닭</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>신청 가져오기</source>
        <translation>Take applications</translation>
    </message>
    <message>
        <source>신청</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>열: %1</source>
        <translation>Column: %1</translation>
    </message>
    <message>
        <source>교육청 승인 공문 있음</source>
        <translation>Approved by the office in writing</translation>
    </message>
    <message>
        <source>관리자</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>열 고르기</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>닫기</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>받기</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>읽는 중</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>없음</source>
        <translation>None</translation>
    </message>
    <message>
        <source>까닭이 필요한 신청 %1건 — 적으면 함께 받습니다</source>
        <translation>%1 need a reason — write one to take them too</translation>
    </message>
    <message>
        <source>%1건 받기</source>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>열을 고르십시오</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>어느 열인지 알 수 없습니다: %1</source>
        <translation>Which column is it? %1</translation>
    </message>
    <message>
        <source>안 받음 %1</source>
        <translation>%1 not taken</translation>
    </message>
    <message>
        <source>새 예약 %1 · 변경 %2 · 이미 있음 %3 · 안 받음 %4</source>
        <translation>New %1 · changed %2 · known %3 · not taken %4</translation>
    </message>
    <message>
        <source>받지 못함</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <source>받았습니다</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>%1번째 줄</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>%1 %2세트</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>교구 · 기간</source>
        <translation>Kits · days</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ApprovalPanel</name>
    <message>
        <source>관리자</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>먼저 정할 것</source>
        <translation>To decide first</translation>
    </message>
    <message>
        <source>까닭</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>학년 공동 수업</source>
        <translation>Shared lesson of a year</translation>
    </message>
    <message>
        <source>행사 일정</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>학교 사정 확인함</source>
        <translation>Checked with the school</translation>
    </message>
    <message>
        <source>공문 있음</source>
        <translation>Official letter</translation>
    </message>
    <message>
        <source>까닭을 적거나 ↓로 고르십시오</source>
        <translation>Type a reason or choose with ↓</translation>
    </message>
    <message>
        <source>그만두기</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>이대로 하기</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>스캔 %1건이 기다립니다</source>
        <translation>%1 scans are waiting</translation>
    </message>
    <message>
        <source>고르십시오</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>kstem::ui::AttentionCard</name>
    <message>
        <source>확인할 것</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>서로 다른 기록이 없습니다</source>
        <translation>No records disagree</translation>
    </message>
    <message>
        <source>무엇과 까닭</source>
        <translation>What and why</translation>
    </message>
    <message>
        <source>때</source>
        <translation>When</translation>
    </message>
    <message>
        <source>확인함</source>
        <translation>Seen to</translation>
    </message>
</context>
<context>
    <name>kstem::ui::BookingBar</name>
    <message>
        <source>교구 종과 인수일을 고르면 몇 세트가 되는지 보입니다.</source>
        <translation>Choose a model and a pick-up day to see how many kits are free.</translation>
    </message>
    <message>
        <source>왜?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>대기 등록</source>
        <translation>Join the line</translation>
    </message>
    <message>
        <source>화살표로 옮기고 Shift로 여러 날을 고릅니다 · Space 펼치기 · Enter 까닭</source>
        <translation>Arrows move, Shift chooses days · Space unfolds · Enter says why</translation>
    </message>
    <message>
        <source>새 예약</source>
        <translation>New reservation</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n세트 가능</source>
        <translation>
            <numerusform>%1: %n kit free</numerusform>
            <numerusform>%1: %n kits free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>반납 뒤 점검 %n일 포함</source>
        <translation>
            <numerusform>with %n day to check after the return</numerusform>
            <numerusform>with %n days to check after the return</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kstem::ui::BookingForm</name>
    <message>
        <source>새 예약</source>
        <translation>New reservation</translation>
    </message>
    <message>
        <source>예약</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>학교 찾기 (초성 가능)</source>
        <translation>Find a school</translation>
    </message>
    <message>
        <source>학교를 먼저 고르십시오</source>
        <translation>Choose the school first</translation>
    </message>
    <message numerus="yes">
        <source>세트</source>
        <translation>
            <numerusform> kit</numerusform>
            <numerusform> kits</numerusform>
        </translation>
    </message>
    <message>
        <source>교구 종</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>교사</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>수량</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>인수일</source>
        <translation>Pick-up day</translation>
    </message>
    <message>
        <source>반납 예정일</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>비우면 규칙대로</source>
        <translation>empty: by the rules</translation>
    </message>
    <message>
        <source>인수할 센터</source>
        <translation>Pick-up center</translation>
    </message>
    <message>
        <source>쓸 곳</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>과학의 날 (비워도 됩니다)</source>
        <translation>Science day (may stay empty)</translation>
    </message>
    <message>
        <source>학년·반</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>2학년 3반 (비워도 됩니다)</source>
        <translation>Year 2, class 3 (may stay empty)</translation>
    </message>
    <message>
        <source>명</source>
        <translation> pupils</translation>
    </message>
    <message>
        <source>모름</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>학생 수</source>
        <translation>Pupils</translation>
    </message>
    <message>
        <source>규칙대로 %1</source>
        <translation>by the rules %1</translation>
    </message>
    <message>
        <source>목록에 없음 — 새로 등록</source>
        <translation>Not listed — register</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n세트</source>
        <translation>
            <numerusform>%1, %n kit</numerusform>
            <numerusform>%1, %n kits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kstem::ui::BookingsHead</name>
    <message>
        <source>%1 · 받은 자료 없음</source>
        <translation>%1 · nothing received</translation>
    </message>
    <message>
        <source>시간표</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>목록</source>
        <translation>List</translation>
    </message>
    <message>
        <source>3주</source>
        <translation>3 weeks</translation>
    </message>
    <message>
        <source>6주</source>
        <translation>6 weeks</translation>
    </message>
    <message>
        <source>12주</source>
        <translation>12 weeks</translation>
    </message>
    <message>
        <source>학기</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>예약</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>새 예약</source>
        <translation>New reservation</translation>
    </message>
    <message>
        <source>센터</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>보이는 기간</source>
        <translation>Days shown</translation>
    </message>
    <message>
        <source>한 주 앞으로</source>
        <translation>A week earlier</translation>
    </message>
    <message>
        <source>한 주 뒤로</source>
        <translation>A week later</translation>
    </message>
    <message>
        <source>오늘</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>오늘부터</source>
        <translation>From today</translation>
    </message>
    <message>
        <source>%1. %2. – %3. %4.</source>
        <translation>%1/%2 – %3/%4</translation>
    </message>
    <message>
        <source>신청 가져오기</source>
        <translation>Take applications</translation>
    </message>
</context>
<context>
    <name>kstem::ui::BookingsList</name>
    <message>
        <source>%1번째</source>
        <translation>no. %1</translation>
    </message>
    <message>
        <source>인수 %1</source>
        <translation>%1 collected</translation>
    </message>
    <message>
        <source>모자랄 수 있음</source>
        <translation>may fall short</translation>
    </message>
    <message>
        <source>반납 %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>%1에서 인수</source>
        <translation>Pick up at %1</translation>
    </message>
    <message>
        <source>인수 시작</source>
        <translation>Begin pick-up</translation>
    </message>
    <message>
        <source>준비 풀기</source>
        <translation>Not ready</translation>
    </message>
    <message>
        <source>준비됨</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>확정</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>반려</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>날짜·수량 변경</source>
        <translation>Change days or number</translation>
    </message>
    <message>
        <source>세트 지정 풀기</source>
        <translation>Any kit</translation>
    </message>
    <message>
        <source>세트 지정</source>
        <translation>Name a kit</translation>
    </message>
    <message>
        <source>나머지 놓아줌</source>
        <translation>Release the rest</translation>
    </message>
    <message>
        <source>취소</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>인수</source>
        <translation>Pick-up</translation>
    </message>
    <message>
        <source>학교·교사</source>
        <translation>School, teacher</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>예약 번호</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>예약 목록</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>예약이 없습니다.</source>
        <translation>There are no reservations.</translation>
    </message>
    <message>
        <source>%1건 가운데 %2건만 보입니다.</source>
        <translation>%2 of %1 are shown.</translation>
    </message>
    <message>
        <source>안내문 %1</source>
        <translation>Letters: %1</translation>
    </message>
    <message>
        <source>확인서</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>안내문</source>
        <translation>Letter</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n세트</source>
        <translation>
            <numerusform>%1, %n kit</numerusform>
            <numerusform>%1, %n kits</numerusform>
        </translation>
    </message>
    <message>
        <source>인수 준비 목록</source>
        <translation>Pick-up list</translation>
    </message>
    <message numerus="yes">
        <source>%n건</source>
        <translation>
            <numerusform>%n reservation</numerusform>
            <numerusform>%n reservations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kstem::ui::BookingsTab</name>
    <message>
        <source>%1번째</source>
        <translation>Place %1</translation>
    </message>
    <message>
        <source>%1에서</source>
        <translation>at %1</translation>
    </message>
    <message>
        <source>이 학교의 예약</source>
        <translation>Reservations of this school</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>교사</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>인수일</source>
        <translation>Pick-up day</translation>
    </message>
    <message>
        <source>반납 예정</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>예약이 없습니다. 예약 쪽(F3)에서 새 예약을 적으면 여기에 나타납니다.</source>
        <translation>No reservations. One that is made on the page of reservations (F3) appears here.</translation>
    </message>
    <message>
        <source>예약 열기</source>
        <translation>Open reservation</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n세트</source>
        <translation>
            <numerusform>%1, %n kit</numerusform>
            <numerusform>%1, %n kits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kstem::ui::BorrowerPanel</name>
    <message>
        <source>%1 교사</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>교사를 고르십시오</source>
        <translation>Choose the teacher</translation>
    </message>
    <message>
        <source>주말</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>%1일</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>직접 정함</source>
        <translation>set by hand</translation>
    </message>
    <message>
        <source>휴관 없음</source>
        <translation>no closures</translation>
    </message>
    <message>
        <source>반납 예정일</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>어느 학교입니까</source>
        <translation>Which school?</translation>
    </message>
    <message>
        <source>학교·교사 카드를 스캔하거나 이름으로 찾으십시오 (Ctrl+K)</source>
        <translation>Scan a school or teacher card, or search by name (Ctrl+K)</translation>
    </message>
    <message>
        <source>반납 예정일 %1</source>
        <translation>Due day %1</translation>
    </message>
    <message>
        <source>예상 공휴일</source>
        <translation>Projected holidays</translation>
    </message>
    <message>
        <source>공휴일 자료 없음</source>
        <translation>No holiday data</translation>
    </message>
    <message>
        <source>{it으로} {extra}에서 옮겨짐</source>
        <comment>reason, day before</comment>
        <translation>moved from {extra}: {it}</translation>
    </message>
    <message numerus="yes">
        <source>현재 대여 %n세트</source>
        <translation>
            <numerusform>%n kit out now</numerusform>
            <numerusform>%n kits out now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>변상할 구성품 %n점</source>
        <translation>
            <numerusform>%n part owed</numerusform>
            <numerusform>%n parts owed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kstem::ui::CalendarSection</name>
    <message>
        <source>오늘</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>한 해 보기</source>
        <translation>Show the year</translation>
    </message>
    <message>
        <source>한 달 보기</source>
        <translation>Show the month</translation>
    </message>
    <message>
        <source>%1년부터는 예상</source>
        <translation>Estimate from %1 on</translation>
    </message>
    <message>
        <source>공휴일 자료 없음</source>
        <translation>No holiday data</translation>
    </message>
    <message>
        <source>앞</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>다음</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>yyyy년 M월</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>yyyy년</source>
        <translation>yyyy</translation>
    </message>
</context>
<context>
    <name>kstem::ui::CallForm</name>
    <message>
        <source>통화 적기</source>
        <translation>Log a call</translation>
    </message>
    <message>
        <source>전화함</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>부재</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>약속함</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>결과</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>약속한 날</source>
        <translation>Promised day</translation>
    </message>
    <message>
        <source>11.30 또는 +3</source>
        <translation>11.30 or +3</translation>
    </message>
    <message>
        <source>비고</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>누구와 무슨 말을 했는지</source>
        <translation>who said what</translation>
    </message>
    <message>
        <source>%1 통화 적기</source>
        <translation>Log a call to %1</translation>
    </message>
    <message>
        <source>가져오기로 한 날을 적으십시오</source>
        <translation>Type the day on which they will come</translation>
    </message>
    <message>
        <source>날짜가 아닙니다</source>
        <translation>That is no day</translation>
    </message>
</context>
<context>
    <name>kstem::ui::CenterSection</name>
    <message>
        <source>센터 이름</source>
        <translation>Name of the center</translation>
    </message>
    <message>
        <source>동부 수학과학융합교육센터</source>
        <translation>Dongbu Math-Science Center</translation>
    </message>
    <message>
        <source>줄인 이름</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>동부</source>
        <translation>Dongbu</translation>
    </message>
    <message>
        <source>주소</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>서울 중랑구 신내로 00</source>
        <translation>00 Sinnae-ro, Jungnang-gu, Seoul</translation>
    </message>
    <message>
        <source>전화</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>02-000-0000</source>
        <translation>02-000-0000</translation>
    </message>
    <message>
        <source>운영 시간</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>평일 09:00–17:00</source>
        <translation>Weekdays 09:00–17:00</translation>
    </message>
    <message>
        <source>반납 마감 시각</source>
        <translation>Returns until</translation>
    </message>
    <message>
        <source>17:00</source>
        <translation>17:00</translation>
    </message>
    <message>
        <source>저장</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>센터</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>대여증과 안내문에 그대로 인쇄됩니다.</source>
        <translation>Printed as it is on slips and letters.</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ChosenDaysCard</name>
    <message>
        <source>우리 센터</source>
        <translation>Our center</translation>
    </message>
    <message>
        <source>모든 센터</source>
        <translation>All centers</translation>
    </message>
    <message>
        <source>휴관 정하기</source>
        <translation>Close these days</translation>
    </message>
    <message>
        <source>이 날 열기</source>
        <translation>Open this day</translation>
    </message>
    <message>
        <source>예외 지우기</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>고른 날</source>
        <translation>Chosen days</translation>
    </message>
    <message>
        <source>까닭</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>까닭: 시설 점검</source>
        <translation>Reason: maintenance</translation>
    </message>
    <message>
        <source>누구에게</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>여는 날 %1일, 쉬는 날 %2일입니다.</source>
        <translation>%1 open, %2 closed.</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ClaimPanel</name>
    <message>
        <source>찾아서 가져옴</source>
        <translation>Found and brought</translation>
    </message>
    <message>
        <source>현물로 변상</source>
        <translation>Replaced in kind</translation>
    </message>
    <message>
        <source>금액으로 변상</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>면제</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>변상 처리</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>처리</source>
        <translation>Settle</translation>
    </message>
    <message numerus="yes">
        <source>점</source>
        <translation>
            <numerusform> pcs</numerusform>
            <numerusform> pcs</numerusform>
        </translation>
    </message>
    <message>
        <source>원</source>
        <translation> won</translation>
    </message>
    <message>
        <source>구성품</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>변상 방법</source>
        <translation>Made good</translation>
    </message>
    <message>
        <source>개수</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>변상할 것 %1점</source>
        <translation>%1 owed</translation>
    </message>
    <message>
        <source>변상 금액</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>비고</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>영수증 번호 등</source>
        <translation>Receipt number and the like</translation>
    </message>
    <message>
        <source>%1 × %2점 × %3% = %4</source>
        <translation>%1 × %2 × %3% = %4</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ClaimsTab</name>
    <message>
        <source>분실 %1</source>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>파손 %1</source>
        <translation>%1 broken</translation>
    </message>
    <message>
        <source>! %1점 변상할 것</source>
        <translation>! %1 owed</translation>
    </message>
    <message>
        <source>✓ 끝남</source>
        <translation>✓ Settled</translation>
    </message>
    <message>
        <source>단가의 %1%</source>
        <translation>%1% of the price</translation>
    </message>
    <message>
        <source>이 학교가 변상할 구성품</source>
        <translation>Parts that this school owes</translation>
    </message>
    <message>
        <source>구성품</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>내용</source>
        <translation>What</translation>
    </message>
    <message>
        <source>반납</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>변상 금액</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>변상할 것이 없습니다. 반납 때 모자라거나 부서진 구성품을 적으면 여기에 나타납니다.</source>
        <translation>Nothing is owed. Parts found missing or broken at a return appear here.</translation>
    </message>
    <message>
        <source>변상 처리</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>파손·분실 보고서</source>
        <translation>Damage report</translation>
    </message>
</context>
<context>
    <name>kstem::ui::CloseStocktakePanel</name>
    <message>
        <source>재물조사 마감</source>
        <translation>Close the stocktake</translation>
    </message>
    <message>
        <source>마감</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>한 번에 적고, 되돌리기 한 번으로 모두 되돌립니다. 센 뒤에 창구에서 빌려주거나 받은 교구는 건드리지 않습니다.</source>
        <translation>All of it is written at once and taken back by one undo. Kits that were lent or taken back after they were counted are left alone.</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ClosurePanel</name>
    <message>
        <source>%1 – %2 · %3일</source>
        <translation>%1 – %2 · %3 days</translation>
    </message>
    <message>
        <source>학교</source>
        <translation>School</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>센터</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>예정일</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>새 예정일</source>
        <translation>New due day</translation>
    </message>
    <message>
        <source>모두 옮김</source>
        <translation>Move all</translation>
    </message>
    <message>
        <source>모두 그대로</source>
        <translation>Keep all</translation>
    </message>
    <message>
        <source>그만두기</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>휴관 확정</source>
        <translation>Confirm the closure</translation>
    </message>
    <message>
        <source>반납 예정일이 걸린 교구</source>
        <translation>Kits that are due on these days</translation>
    </message>
    <message>
        <source>이 날 반납 예정인 교구가 없습니다. 확정하면 휴관만 정합니다.</source>
        <translation>No kit is due on these days. Confirming only closes them.</translation>
    </message>
    <message>
        <source>휴관: %1</source>
        <translation>Closure: %1</translation>
    </message>
    <message>
        <source>새로 쉬는 날은 %1일입니다. 아래 교구의 반납 예정일을 함께 옮깁니다. 그대로 둘 줄은 Space로 고르십시오.</source>
        <translation>Days newly closed: %1. The due days of the kits below move as well. Choose with Space the lines that stay.</translation>
    </message>
    <message>
        <source>✓ 옮김</source>
        <translation>✓ moves</translation>
    </message>
    <message>
        <source>그대로</source>
        <translation>stays</translation>
    </message>
    <message>
        <source>%1건 가운데 %2건을 옮깁니다.</source>
        <translation>%2 of %1 move.</translation>
    </message>
    <message>
        <source>옮김</source>
        <translation>Moves</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ComingCard</name>
    <message>
        <source>날</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>다가오는 휴관</source>
        <translation>Closures ahead</translation>
    </message>
    <message>
        <source>정해진 휴관이 없습니다. 달력에서 날을 고르고 까닭을 적으십시오.</source>
        <translation>No closure is set. Choose days in the calendar and type a reason.</translation>
    </message>
    <message>
        <source>모든 센터</source>
        <translation>All centers</translation>
    </message>
    <message>
        <source>우리 센터</source>
        <translation>Our center</translation>
    </message>
    <message>
        <source>개관</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>휴관</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ConflictsCard</name>
    <message>
        <source>확인이 필요한 충돌</source>
        <translation>Conflicts to look at</translation>
    </message>
    <message>
        <source>결정하면 다음 내보내기로 모든 센터에 반영됩니다</source>
        <translation>A decision reaches every center with the next export</translation>
    </message>
    <message>
        <source>어긋난 기록이 없습니다.</source>
        <translation>No records disagree.</translation>
    </message>
    <message>
        <source>다른 센터가 결정할 것 %1건</source>
        <translation>%1 for other centers to decide</translation>
    </message>
    <message>
        <source>열기</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ContentsCard</name>
    <message>
        <source>구성품</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>정수</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>확인</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>구성품 확인 — %1</source>
        <translation>Parts — %1</translation>
    </message>
    <message>
        <source>↑↓ 고르기 · − + 수 · ← 목록</source>
        <translation>↑↓ choose · − + count · ← list</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ContentsTab</name>
    <message>
        <source>이 교구의 구성품</source>
        <translation>Contents of this kit</translation>
    </message>
    <message>
        <source>구성품</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>정수</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>있음</source>
        <translation>Has</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>아직 구성품이 없습니다. 교구 종을 열고 ‘고치기’로 적으십시오.</source>
        <translation>There are no parts yet. Open the model and list them with “Edit”.</translation>
    </message>
</context>
<context>
    <name>kstem::ui::CountSheet</name>
    <message>
        <source>자리</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>셈</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>세는 자리</source>
        <translation>Shelf being counted</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>장부</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>결과</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>센 사람</source>
        <translation>Counted by</translation>
    </message>
    <message>
        <source>재물조사의 교구</source>
        <translation>Kits of the stocktake</translation>
    </message>
    <message>
        <source>여기에 그런 교구가 없습니다.</source>
        <translation>No such kits here.</translation>
    </message>
    <message>
        <source>있음</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>찾아보고 없음</source>
        <translation>Looked for, not here</translation>
    </message>
    <message>
        <source>있음 · 점검 필요</source>
        <translation>Here · to inspect</translation>
    </message>
    <message>
        <source>셈 지우기</source>
        <translation>Clear count</translation>
    </message>
</context>
<context>
    <name>kstem::ui::DayLine</name>
    <message>
        <source>11.30 또는 +7</source>
        <translation>11.30 or +7</translation>
    </message>
    <message>
        <source>날짜가 아닙니다</source>
        <translation>Not a date</translation>
    </message>
</context>
<context>
    <name>kstem::ui::DayPopup</name>
    <message>
        <source>11.30 또는 +7</source>
        <translation>11.30 or +7</translation>
    </message>
    <message>
        <source>↑↓ 하루 · PageUp PageDown 한 주 · Enter 정하기 · Esc 닫기</source>
        <translation>↑↓ day · PageUp PageDown week · Enter set · Esc close</translation>
    </message>
    <message>
        <source>날짜가 아닙니다</source>
        <translation>That is no day</translation>
    </message>
    <message>
        <source>날짜</source>
        <translation>Day</translation>
    </message>
</context>
<context>
    <name>kstem::ui::DecisionPanel</name>
    <message>
        <source>%1(%2) 교구는 %3에 대여 중입니다. 지금 반납받고 이 학교에 대여합니까?</source>
        <translation>%1 (%2) is lent to %3. Take it back now and lend it to this school?</translation>
    </message>
    <message>
        <source>%1(%2) 교구는 구성품을 확인해야 대여할 수 있습니다. 확인했습니까?</source>
        <translation>%1 (%2) can be lent once its parts are checked. Are they?</translation>
    </message>
    <message>
        <source>어느 교구입니까? 라벨을 보고 고르십시오.</source>
        <translation>Which kit? Look at the label and choose.</translation>
    </message>
    <message>
        <source>반납받고 대여</source>
        <translation>Take back and lend</translation>
    </message>
    <message>
        <source>확인하고 대여</source>
        <translation>Checked, lend</translation>
    </message>
    <message>
        <source>확인하고 교체</source>
        <translation>Checked, swap</translation>
    </message>
    <message>
        <source>이 교구</source>
        <translation>This kit</translation>
    </message>
    <message>
        <source>그대로 두기</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>고를 교구</source>
        <translation>Kits to choose from</translation>
    </message>
    <message>
        <source>스캔 %1건이 기다립니다</source>
        <translation>%1 scans are waiting</translation>
    </message>
    <message>
        <source>%1(%2) 교구의 구성품을 먼저 확인하십시오. 이상이 없습니까?</source>
        <translation>Count the parts of %1 (%2) first. Is nothing missing?</translation>
    </message>
    <message>
        <source>%1(%2) 교구를 바꿉니다. 대신 나갈 같은 종의 교구를 스캔하십시오.</source>
        <translation>%1 (%2) is exchanged. Scan the kit of the same model that goes out instead.</translation>
    </message>
    <message>
        <source>%1(%2) 교구는 구성품을 확인해야 대신 나갈 수 있습니다. 확인했습니까?</source>
        <translation>%1 (%2) has to be checked before it can take the place. Is it complete?</translation>
    </message>
    <message>
        <source>이상 없음</source>
        <translation>Nothing missing</translation>
    </message>
</context>
<context>
    <name>kstem::ui::DeskPage</name>
    <message>
        <source>대기</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>교구, 대여증, 학교·교사 카드를 스캔하십시오</source>
        <translation>Scan a kit, a slip, a school or teacher card</translation>
    </message>
    <message>
        <source>한/영 상태와 관계없이 인식합니다</source>
        <translation>Works whatever the keyboard language</translation>
    </message>
    <message>
        <source>대여</source>
        <translation>Lending</translation>
    </message>
    <message>
        <source>빌려줄 교구를 스캔하십시오</source>
        <translation>Scan the kits to lend</translation>
    </message>
    <message>
        <source>마치려면 F9</source>
        <translation>F9 finishes</translation>
    </message>
    <message>
        <source>반납</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>다음 교구를 스캔하십시오</source>
        <translation>Scan the next kit</translation>
    </message>
    <message>
        <source>다음 교구를 스캔하면 ‘이상 없음’으로 확정됩니다</source>
        <translation>The next scan confirms this one as complete</translation>
    </message>
    <message>
        <source>대여증</source>
        <translation>Loan</translation>
    </message>
    <message>
        <source>다음 교구나 카드를 스캔하십시오</source>
        <translation>Scan the next kit or card</translation>
    </message>
    <message>
        <source>마치려면 Ctrl+N</source>
        <translation>Ctrl+N finishes</translation>
    </message>
    <message>
        <source>무인 반납함 · 실제 반납 %1 (Ctrl+B 끝)</source>
        <translation>Drop box · returned on %1 (Ctrl+B ends)</translation>
    </message>
    <message>
        <source>수기 대여 · 대여일 %1 (Ctrl+H 끝)</source>
        <translation>Loans from paper · of %1 (Ctrl+H ends)</translation>
    </message>
    <message>
        <source>반납 예정일</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>언제까지 연장합니까</source>
        <translation>Extend until when</translation>
    </message>
    <message>
        <source>실제 반납일</source>
        <translation>Actual return day</translation>
    </message>
    <message>
        <source>종이에 적은 대여일</source>
        <translation>Day of the loan on paper</translation>
    </message>
    <message>
        <source>정리 · %1 (Esc 끝)</source>
        <translation>Putting away · %1 (Esc ends)</translation>
    </message>
</context>
<context>
    <name>kstem::ui::DeskSection</name>
    <message>
        <source>담당자</source>
        <translation>Clerks</translation>
    </message>
    <message>
        <source>번호</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>담당자 더하기</source>
        <translation>Add the clerk</translation>
    </message>
    <message>
        <source>자리</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>자리 이름</source>
        <translation>Name of the desk</translation>
    </message>
    <message>
        <source>Enter로 저장합니다.</source>
        <translation>Enter saves it.</translation>
    </message>
    <message>
        <source>자리 번호</source>
        <translation>Number of the desk</translation>
    </message>
    <message>
        <source>이 자리에서 만든 번호에 들어 있어 바꾸지 않습니다.</source>
        <translation>It is part of every code made here, so it stays.</translation>
    </message>
    <message>
        <source>아직 담당자가 없습니다. 아래에 이름을 적고 Enter를 누르십시오.</source>
        <translation>No clerk yet. Type a name below and press Enter.</translation>
    </message>
    <message>
        <source>새 담당자 이름</source>
        <translation>Name of a new clerk</translation>
    </message>
    <message>
        <source>지금 담당은 화면 위쪽에서 바꿉니다.</source>
        <translation>Choose who acts at the top.</translation>
    </message>
    <message>
        <source>%1 %2번</source>
        <translation>%1 no. %2</translation>
    </message>
    <message>
        <source>(정보 없음)</source>
        <translation>(no information)</translation>
    </message>
</context>
<context>
    <name>kstem::ui::DropStocktakePanel</name>
    <message>
        <source>센 것은 남지만 교구의 기록에는 아무것도 적지 않습니다.</source>
        <translation>What was counted stays, but nothing is written into the records of the kits.</translation>
    </message>
    <message>
        <source>재물조사 취소</source>
        <translation>Cancel the stocktake</translation>
    </message>
    <message>
        <source>조사 취소</source>
        <translation>Cancel it</translation>
    </message>
</context>
<context>
    <name>kstem::ui::DuplicatesPanel</name>
    <message>
        <source>남을 학교</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>합쳐질 학교</source>
        <translation>Is merged</translation>
    </message>
    <message>
        <source>같은 학교로 보입니다</source>
        <translation>These look like the same school</translation>
    </message>
    <message>
        <source>같은 학교로 보이는 쌍</source>
        <translation>Pairs that look like the same school</translation>
    </message>
    <message>
        <source>닫기</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>견주어 보기</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>합쳐도 되돌릴 수 있습니다.</source>
        <translation>A merge can be undone.</translation>
    </message>
    <message>
        <source>%1쌍</source>
        <translation>%1 pairs</translation>
    </message>
</context>
<context>
    <name>kstem::ui::EndRequestPanel</name>
    <message>
        <source>이송 요청 거두기</source>
        <translation>Take the request back</translation>
    </message>
    <message>
        <source>이송 요청 거절</source>
        <translation>Refuse the request</translation>
    </message>
    <message>
        <source>거두기</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>거절</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>까닭</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>비워도 됩니다</source>
        <translation>May stay empty</translation>
    </message>
    <message>
        <source>그 주에 모두 대여 중입니다</source>
        <translation>All are out that week</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ErasePanel</name>
    <message>
        <source>개인정보 지우기</source>
        <translation>Erase personal data</translation>
    </message>
    <message>
        <source>지우기</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>이름, 전화, 이메일을 이 PC에서 지우고, 다음 동기화로 다른 센터에서도 지웁니다. 대여 기록은 이름 없이 남습니다. 되돌릴 수 없습니다.</source>
        <translation>Name, telephone and e-mail are erased on this PC, and at other centers with the next exchange. The loans stay without a name. This cannot be undone.</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ErasingPanel</name>
    <message>
        <source>되돌릴 수 없음을 알고 지웁니다</source>
        <translation>I know that this cannot be undone</translation>
    </message>
    <message>
        <source>허락한 관리자</source>
        <translation>Manager who allowed it</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ExchangePage</name>
    <message>
        <source>진행</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>동기화</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>자동 폴더…</source>
        <translation>Automatic folder…</translation>
    </message>
    <message>
        <source>파일 가져오기…</source>
        <translation>Take in files…</translation>
    </message>
    <message>
        <source>지금 내보내기</source>
        <translation>Export now</translation>
    </message>
    <message>
        <source>기다리지 않기…</source>
        <translation>Stop waiting…</translation>
    </message>
    <message>
        <source>기록과 PC</source>
        <translation>Records and PCs</translation>
    </message>
    <message>
        <source>주고받은 기록</source>
        <translation>What came and went</translation>
    </message>
    <message>
        <source>누가 무엇을 가졌나</source>
        <translation>Who has what</translation>
    </message>
    <message>
        <source>PC 추가…</source>
        <translation>Add a PC…</translation>
    </message>
    <message>
        <source>PC 내보내기…</source>
        <translation>Put a PC out…</translation>
    </message>
    <message>
        <source>연습용 자료</source>
        <translation>Practice bank</translation>
    </message>
    <message>
        <source>연습용 자료는 다른 센터와 주고받지 않습니다. 무엇을 눌러 보아도 밖으로 나가지 않습니다.</source>
        <translation>A practice bank exchanges nothing with other centers. Whatever you try, nothing leaves this PC.</translation>
    </message>
    <message>
        <source>우리 기록 %1건 · 기다리는 기록 %2건 · 지문 %3 · 뱅크 %4</source>
        <translation>%1 records here · %2 waiting · fingerprint %3 · bank %4</translation>
    </message>
    <message>
        <source>PC를 내보냈습니다. 다른 센터는 다음 파일을 받으면 압니다.</source>
        <translation>The PC is put out. Other centers learn of it with the next file.</translation>
    </message>
    <message>
        <source>더 기다리지 않습니다. 기다리던 기록을 반영했습니다.</source>
        <translation>Nothing is waited for any longer. What waited now counts.</translation>
    </message>
    <message>
        <source>내보낼 곳 고르기 (USB 등)</source>
        <translation>Choose where to export to (a stick)</translation>
    </message>
    <message>
        <source>가져올 파일 고르기</source>
        <translation>Choose files to take in</translation>
    </message>
    <message>
        <source>동기화 파일 (*.ksb)</source>
        <translation>Sync files (*.ksb)</translation>
    </message>
    <message>
        <source>센터들이 함께 쓰는 폴더 고르기</source>
        <translation>Choose the folder that the centers share</translation>
    </message>
    <message>
        <source>자동 폴더 없음 — 파일로 주고받습니다</source>
        <translation>No automatic folder: files go by hand</translation>
    </message>
    <message>
        <source>자동 폴더: %1</source>
        <translation>Automatic folder: %1</translation>
    </message>
    <message>
        <source>자동 폴더에 닿을 수 없습니다. 연결을 확인하십시오.</source>
        <translation>The automatic folder cannot be reached. Check the connection.</translation>
    </message>
    <message>
        <source>자동 폴더에서 파일 %1개를 받았습니다.</source>
        <translation>%1 files were taken in from the automatic folder.</translation>
    </message>
    <message>
        <source>자동 폴더에 기록 %1건을 내보냈습니다.</source>
        <translation>%1 records were exported to the automatic folder.</translation>
    </message>
    <message>
        <source>그만두기</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>기록 검증</source>
        <translation>Verify journal</translation>
    </message>
    <message>
        <source>기록 %1건을 검증했습니다. 빠지거나 고쳐진 것이 없고 화면과도 맞습니다.</source>
        <translation>%1 records verified: nothing was taken out or changed, and the screens agree with them.</translation>
    </message>
    <message>
        <source>사진도 함께 (%1장, %2 MB)</source>
        <translation>With photos (%1, %2 MB)</translation>
    </message>
    <message>
        <source>사진도 함께</source>
        <translation>With photos</translation>
    </message>
</context>
<context>
    <name>kstem::ui::FileField</name>
    <message>
        <source>아직 고르지 않음</source>
        <translation>None chosen yet</translation>
    </message>
</context>
<context>
    <name>kstem::ui::FirstStart</name>
    <message>
        <source>K-STEM 뱅크를 시작합니다</source>
        <translation>Starting K-STEM Bank</translation>
    </message>
    <message>
        <source>이 PC는 어디에 있습니까</source>
        <translation>Where is this PC</translation>
    </message>
    <message>
        <source>번</source>
        <translation>&#xa0;</translation>
    </message>
    <message>
        <source>창구에서 일하는 사람의 이름</source>
        <translation>Name of who works at the desk</translation>
    </message>
    <message>
        <source>교구 종 목록도 넣기</source>
        <translation>Add the catalogue of kit models too</translation>
    </message>
    <message>
        <source>센터</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>자리</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>센터의 첫 PC는 0번입니다. 두 PC가 같은 번호를 쓰지 않게 하십시오.</source>
        <translation>The first PC of a center is 0. Never give two PCs the same number.</translation>
    </message>
    <message>
        <source>첫 담당자</source>
        <translation>First clerk</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>%1종과 그 구성품입니다. 다른 센터의 뱅크에 참가할 PC에는 넣지 마십시오.</source>
        <translation>%1 models and their parts. Leave them out on a PC that will join another center’s bank.</translation>
    </message>
    <message>
        <source>연습용으로 둘러보기</source>
        <translation>Look around in a practice bank</translation>
    </message>
    <message>
        <source>닫기</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>시작하기</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>연습용은 꾸며 낸 학교와 교구로 마음껏 눌러 보는 자료입니다. 화면과 종이에 연습용이라고 나옵니다.</source>
        <translation>A practice bank has made-up schools and kits to try everything on. Screen and paper are marked as practice.</translation>
    </message>
    <message>
        <source>진행</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>취소</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>자료를 만드는 중입니다</source>
        <translation>Making the bank</translation>
    </message>
    <message>
        <source>연습용 자료를 만드는 중입니다</source>
        <translation>Making the practice bank</translation>
    </message>
    <message>
        <source>약 %1초 남았습니다.</source>
        <translation>About %1 s left.</translation>
    </message>
    <message>
        <source>멈추는 중입니다.</source>
        <translation>Stopping.</translation>
    </message>
    <message>
        <source>처음 시작</source>
        <translation>First start</translation>
    </message>
    <message>
        <source>목록에 없는 새 센터</source>
        <translation>A new center, not in the list</translation>
    </message>
</context>
<context>
    <name>kstem::ui::Foot</name>
    <message>
        <source>인쇄하는 중</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>✓ 인쇄됨</source>
        <translation>✓ Printed</translation>
    </message>
    <message>
        <source>✓ PDF로 저장됨: %1</source>
        <translation>✓ Saved as PDF: %1</translation>
    </message>
    <message>
        <source>인쇄 안 됨 — 프린터가 없어 PDF로 저장함: %1</source>
        <translation>Not printed — no printer, saved as PDF: %1</translation>
    </message>
    <message>
        <source>인쇄 안 됨</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>인쇄 안 됨 — %1</source>
        <translation>Not printed — %1</translation>
    </message>
    <message>
        <source>방금: %1</source>
        <translation>Just now: %1</translation>
    </message>
    <message>
        <source>오늘 대여 %1 · 반납 %2 · 연체 %3</source>
        <translation>Today lent %1 · returned %2 · overdue %3</translation>
    </message>
    <message>
        <source>저장됨 %1</source>
        <translation>Saved %1</translation>
    </message>
</context>
<context>
    <name>kstem::ui::FormPopup</name>
    <message>
        <source>닫기</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>저장</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>kstem::ui::HelpPanel</name>
    <message>
        <source>도움말</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>닫기</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>kstem::ui::HistoryPopup</name>
    <message>
        <source>더 보기</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>시각</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>한 일</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>무엇</source>
        <translation>What</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>정정할 날</source>
        <translation>Day to mend</translation>
    </message>
    <message>
        <source>정정하는 까닭</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>정정하는 까닭을 적고 Enter</source>
        <translation>Type the reason and press Enter</translation>
    </message>
    <message>
        <source>지난 기록 정정</source>
        <translation>Mend an earlier day</translation>
    </message>
    <message>
        <source>닫기</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>되돌리기</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>오늘 이 자리에서 한 일</source>
        <translation>Done at this desk today</translation>
    </message>
    <message>
        <source>오늘 한 일</source>
        <translation>Done today</translation>
    </message>
    <message>
        <source>이날 이 자리에서 한 일이 없습니다. 다른 날을 고르십시오.</source>
        <translation>Nothing was done at this desk on that day. Choose another day.</translation>
    </message>
    <message>
        <source>오늘 이 자리에서 한 일이 아직 없습니다.</source>
        <translation>Nothing was done at this desk today yet.</translation>
    </message>
    <message>
        <source>까닭을 적으면 그날의 기록을 정정합니다. 기록은 지워지지 않습니다.</source>
        <translation>With a reason the record of that day is mended. Nothing is deleted.</translation>
    </message>
    <message>
        <source>Enter를 누르면 되돌립니다.</source>
        <translation>Enter undoes it.</translation>
    </message>
</context>
<context>
    <name>kstem::ui::HitList</name>
    <message>
        <source>학교</source>
        <translation>School</translation>
    </message>
    <message>
        <source>교사</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kit model</translation>
    </message>
    <message>
        <source>세트</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>대여</source>
        <translation>Loan</translation>
    </message>
    <message>
        <source>찾은 것</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>찾은 것이 없습니다.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>예약</source>
        <translation>Reservation</translation>
    </message>
</context>
<context>
    <name>kstem::ui::IdlePanel</name>
    <message>
        <source>기다리는 중</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>F12 스캔 칸으로</source>
        <translation>F12 to the scan line</translation>
    </message>
    <message>
        <source>무엇이든 스캔하면 시작합니다</source>
        <translation>Scan anything to begin</translation>
    </message>
    <message>
        <source>학교·교사 카드</source>
        <translation>School or teacher card</translation>
    </message>
    <message>
        <source>그 학교에 대여를 시작합니다</source>
        <translation>Begins a checkout for that school</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>나가 있으면 반납받고, 센터에 있으면 대여를 시작합니다</source>
        <translation>Takes it back if it is out, begins a checkout if it is here</translation>
    </message>
    <message>
        <source>대여증</source>
        <translation>Loan</translation>
    </message>
    <message>
        <source>그 대여를 열어 남은 교구를 보여 줍니다</source>
        <translation>Opens the loan and shows what is still out</translation>
    </message>
    <message>
        <source>이름</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>카드가 없으면 Ctrl+K를 누르고 학교나 교사의 이름을 입력합니다</source>
        <translation>Without a card press Ctrl+K and type the school or teacher</translation>
    </message>
</context>
<context>
    <name>kstem::ui::IssuedCard</name>
    <message>
        <source>연번</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>번호</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>새 번호</source>
        <translation>New numbers</translation>
    </message>
    <message>
        <source>새 교구 세트의 번호</source>
        <translation>Numbers of the new kits</translation>
    </message>
    <message>
        <source>닫기</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n세트</source>
        <translation>
            <numerusform>%n kit</numerusform>
            <numerusform>%n kits</numerusform>
        </translation>
    </message>
    <message>
        <source>라벨을 인쇄해 상자에 붙이십시오.</source>
        <translation>Print their labels and stick them on the boxes.</translation>
    </message>
    <message>
        <source>라벨 인쇄</source>
        <translation>Print labels</translation>
    </message>
</context>
<context>
    <name>kstem::ui::JoinPanel</name>
    <message>
        <source>이 PC에서 뱅크 시작</source>
        <translation>Found a bank on this PC</translation>
    </message>
    <message>
        <source>아직 참가한 PC가 한 대도 없을 때 한 번만 합니다. 금고에 넣을 복구 용지가 나옵니다.</source>
        <translation>Only once, while no PC has joined yet. You get a recovery sheet for the safe.</translation>
    </message>
    <message>
        <source>다른 센터의 뱅크에 참가</source>
        <translation>Join another center&apos;s bank</translation>
    </message>
    <message>
        <source>파일 두 개와 전화 한 통이면 됩니다. 대여와 반납은 그 사이에도 할 수 있습니다.</source>
        <translation>It takes two files and one phone call. Lending and returning go on meanwhile.</translation>
    </message>
    <message>
        <source>복구 용지로 되살리기</source>
        <translation>Bring back by the recovery sheet</translation>
    </message>
    <message>
        <source>참가한 PC를 모두 잃었을 때만 씁니다. 복구 용지와 동기화 파일 하나가 있어야 합니다.</source>
        <translation>Only when every PC that had joined is lost. You need the recovery sheet and one sync file.</translation>
    </message>
    <message>
        <source>이 PC는 아직 다른 센터와 기록을 주고받지 않습니다. 어떻게 시작할지 고르십시오.</source>
        <translation>This PC does not exchange records with other centers yet. Choose how to begin.</translation>
    </message>
    <message>
        <source>다른 PC에서 복사한 자료입니다. 참가 요청을 보내 다시 허용을 받으십시오. 대여는 계속할 수 있습니다.</source>
        <translation>This file was copied from another PC. Send a join request to be let in again. Lending goes on.</translation>
    </message>
    <message>
        <source>이 PC는 지금 뱅크에 허용되어 있지 않습니다. 참가 요청을 보내 다시 허용을 받으십시오. 대여는 계속할 수 있습니다.</source>
        <translation>This PC is not let into the bank now. Send a join request to be let in again. Lending goes on.</translation>
    </message>
    <message>
        <source>뱅크를 시작했습니다. 복구 용지를 금고에 넣은 다음 계속하십시오.</source>
        <translation>The bank is founded. Put the recovery sheet into the safe, then go on.</translation>
    </message>
</context>
<context>
    <name>kstem::ui::KitClaimsTab</name>
    <message>
        <source>이 교구의 변상할 구성품</source>
        <translation>Parts of this kit that are owed</translation>
    </message>
    <message>
        <source>구성품</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>개수</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>변상 금액</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>변상할 것이 없습니다. 반납 때 모자라거나 부서진 구성품을 적으면 여기에 나타납니다.</source>
        <translation>Nothing is owed. Parts found missing or broken at a return appear here.</translation>
    </message>
    <message>
        <source>변상 처리</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>파손·분실 보고서</source>
        <translation>Damage report</translation>
    </message>
</context>
<context>
    <name>kstem::ui::KitHead</name>
    <message>
        <source>이상 없음</source>
        <translation>All good</translation>
    </message>
    <message>
        <source>자리 바꾸기</source>
        <translation>Change shelf</translation>
    </message>
    <message>
        <source>번호 더하기</source>
        <translation>Add number</translation>
    </message>
    <message>
        <source>점검으로</source>
        <translation>Inspect</translation>
    </message>
    <message>
        <source>수리로</source>
        <translation>To repair</translation>
    </message>
    <message>
        <source>분실</source>
        <translation>Report lost</translation>
    </message>
    <message>
        <source>불용</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>자리 없음</source>
        <translation>No shelf</translation>
    </message>
    <message>
        <source>자리 %1</source>
        <translation>Shelf %1</translation>
    </message>
    <message>
        <source>다른 번호 %1</source>
        <translation>Other numbers %1</translation>
    </message>
    <message>
        <source>%1 소장</source>
        <translation>Owned by %1</translation>
    </message>
    <message>
        <source>%1 교사</source>
        <translation>%1 (teacher)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>교구 종 보기</source>
        <translation>Show model</translation>
    </message>
    <message>
        <source>학교 보기</source>
        <translation>Show school</translation>
    </message>
    <message>
        <source>대여 보기</source>
        <translation>Show loan</translation>
    </message>
    <message>
        <source>지금 %1</source>
        <translation>Now at %1</translation>
    </message>
    <message numerus="yes">
        <source>! %n종 부족</source>
        <translation>
            <numerusform>! %n part short</numerusform>
            <numerusform>! %n parts short</numerusform>
        </translation>
    </message>
    <message>
        <source>라벨</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>교체 라벨</source>
        <translation>New label</translation>
    </message>
    <message>
        <source>불용 조서</source>
        <translation>Retirement record</translation>
    </message>
    <message numerus="yes">
        <source>사진 %n장</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>점검 뒤 대여 %1/%2번</source>
        <translation>%1 of %2 loans since inspection</translation>
    </message>
    <message>
        <source>점검 %1까지</source>
        <translation>inspect by %1</translation>
    </message>
    <message>
        <source>사진 보기</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>kstem::ui::KitNotesTab</name>
    <message>
        <source>이 교구의 메모</source>
        <translation>Notes on this kit</translation>
    </message>
    <message>
        <source>메모</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>아직 메모가 없습니다. 적어 두면 이 교구를 열 때 보입니다.</source>
        <translation>There are no notes yet. What you write is shown when the kit is opened.</translation>
    </message>
    <message>
        <source>메모 끝내기</source>
        <translation>End note</translation>
    </message>
    <message>
        <source>메모 적기</source>
        <translation>Write a note</translation>
    </message>
</context>
<context>
    <name>kstem::ui::KitPanel</name>
    <message>
        <source>이 교구의 기록</source>
        <translation>Record of this kit</translation>
    </message>
    <message>
        <source>구성품</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>시간표</source>
        <translation>Time line</translation>
    </message>
    <message>
        <source>변상</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>메모</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>kstem::ui::KitsForm</name>
    <message>
        <source>교구 세트 등록</source>
        <translation>Register kits</translation>
    </message>
    <message>
        <source>등록</source>
        <translation>Register</translation>
    </message>
    <message numerus="yes">
        <source>세트</source>
        <translation>
            <numerusform> kit</numerusform>
            <numerusform> kits</numerusform>
        </translation>
    </message>
    <message>
        <source>교구 종</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>소장 센터</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>몇 세트</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>세트마다 새 번호가 나옵니다.</source>
        <translation>Each kit gets a new number.</translation>
    </message>
    <message>
        <source>자리</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>A-1 (나중에 정해도 됩니다)</source>
        <translation>A-1 (may be set later)</translation>
    </message>
</context>
<context>
    <name>kstem::ui::KitsPage</name>
    <message>
        <source>왼쪽에서 교구를 고르십시오. 이름이나 초성, 자리, 번호를 입력하면 바로 찾습니다.</source>
        <translation>Choose a kit at the left. Type a name, initials, a shelf or a number to find it at once.</translation>
    </message>
</context>
<context>
    <name>kstem::ui::LabelOptions</name>
    <message>
        <source>롤 %1</source>
        <translation>Roll %1</translation>
    </message>
    <message>
        <source>%1 · %2칸 · %3×%4 mm</source>
        <translation>%1 · %2 cells · %3×%4 mm</translation>
    </message>
    <message>
        <source>용지</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>오른쪽</source>
        <translation>right</translation>
    </message>
    <message>
        <source>아래</source>
        <translation>down</translation>
    </message>
    <message>
        <source>라벨 용지</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>첫 칸</source>
        <translation>First cell</translation>
    </message>
    <message>
        <source>밀기</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>눈금 인쇄</source>
        <translation>Test print</translation>
    </message>
    <message>
        <source>여백을 모르는 용지입니다. 먼저 눈금을 인쇄해 보십시오.</source>
        <translation>Margins not known. Make a test print first.</translation>
    </message>
    <message>
        <source>기본 프린터의 값으로 기억합니다.</source>
        <translation>Remembered for the default printer.</translation>
    </message>
    <message>
        <source>%1의 값으로 기억합니다.</source>
        <translation>Remembered for %1.</translation>
    </message>
</context>
<context>
    <name>kstem::ui::LabelPreview</name>
    <message>
        <source>라벨 미리 보기</source>
        <translation>Preview of the labels</translation>
    </message>
</context>
<context>
    <name>kstem::ui::LabelsPage</name>
    <message>
        <source>라벨</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>번호</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>장수</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>다시 담기</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>비우기</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>라벨 인쇄</source>
        <translation>Print labels</translation>
    </message>
    <message>
        <source>인쇄할 라벨</source>
        <translation>Labels to print</translation>
    </message>
    <message>
        <source>교구나 구성품 카드, 학교나 교사를 스캔하십시오. 교구·학교 화면의 ‘라벨’로도 담습니다.</source>
        <translation>Scan kits, part cards, schools or teachers. ‘Labels’ on the pages Kits and Schools puts them here, too.</translation>
    </message>
    <message>
        <source>교구, 구성품, 학교, 교사의 번호를 붙입니다</source>
        <translation>Codes for kits, parts, schools and teachers</translation>
    </message>
    <message numerus="yes">
        <source>라벨 %n장</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2쪽 · 화살표로 첫 칸, PgUp·PgDn으로 쪽</source>
        <translation>Page %1/%2 · arrows: first cell, PgUp/PgDn: page</translation>
    </message>
</context>
<context>
    <name>kstem::ui::LendingPanel</name>
    <message>
        <source>%1 소장</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>✓ 확인</source>
        <translation>✓ ready</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 빼기 (Delete)</source>
        <translation>Remove %1 (Delete)</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>바코드</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>구성품</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>대여 중</source>
        <translation>Checkout</translation>
    </message>
    <message>
        <source>Esc 취소 · Ctrl+Z 되돌리기</source>
        <translation>Esc cancels · Ctrl+Z undoes</translation>
    </message>
    <message>
        <source>대여 목록</source>
        <translation>Checkout list</translation>
    </message>
    <message>
        <source>교구를 스캔하십시오</source>
        <translation>Scan a kit</translation>
    </message>
    <message>
        <source>%1세트 스캔됨</source>
        <translation>Scanned: %1</translation>
    </message>
    <message>
        <source>교구를 스캔하면 여기에 차례로 놓입니다.</source>
        <translation>Kits you scan are listed here.</translation>
    </message>
    <message numerus="yes">
        <source>상자 %n개</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n점 부족</source>
        <translation>
            <numerusform>! %n missing</numerusform>
            <numerusform>! %n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kstem::ui::LifeTab</name>
    <message>
        <source>이 교구의 시간표</source>
        <translation>Time line of this kit</translation>
    </message>
    <message>
        <source>날짜</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>한 일</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>아직 기록이 없습니다. 이 교구로 한 일이 여기에 쌓입니다.</source>
        <translation>There is no record yet. What is done with this kit is kept here.</translation>
    </message>
</context>
<context>
    <name>kstem::ui::LiftPanel</name>
    <message>
        <source>대여 중</source>
        <translation>On loan</translation>
    </message>
    <message>
        <source>%1까지</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>반납할 때까지</source>
        <translation>Until returned</translation>
    </message>
    <message>
        <source>대여 제한 해제</source>
        <translation>Lift the hold</translation>
    </message>
    <message>
        <source>제한 해제</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>까닭</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>택배 지연으로 늦었음을 확인함</source>
        <translation>The parcel was late</translation>
    </message>
    <message>
        <source>허락한 관리자</source>
        <translation>Manager who allows it</translation>
    </message>
    <message>
        <source>연체된 교구는 돌아와야 풀립니다.</source>
        <translation>Overdue kits hold the school until they are back.</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>반납 예정</source>
        <translation>Due back</translation>
    </message>
    <message>
        <source>반납</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>늦음</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>제한</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>대여 제한의 까닭</source>
        <translation>Why the school is held</translation>
    </message>
    <message numerus="yes">
        <source>%n일 늦음</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kstem::ui::LoanPanel</name>
    <message>
        <source>✓ 반납됨 %1</source>
        <translation>✓ back %1</translation>
    </message>
    <message>
        <source>대여 중</source>
        <translation>On loan</translation>
    </message>
    <message>
        <source>%1 교사</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>대여 %1</source>
        <translation>Lent %1</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>바코드</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>반납 예정</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>대여증</source>
        <translation>Loan</translation>
    </message>
    <message>
        <source>대여 품목</source>
        <translation>Kits of the loan</translation>
    </message>
    <message>
        <source>반납 예정일</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>연장</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>연장 %1번 · 처음 %2</source>
        <translation>Extended %1× · first due %2</translation>
    </message>
    <message numerus="yes">
        <source>! %n일 연체</source>
        <translation>
            <numerusform>! %n d late</numerusform>
            <numerusform>! %n d late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n세트 중 %1세트 반납됨</source>
        <translation>
            <numerusform>%1 of %n kit is back</numerusform>
            <numerusform>%1 of %n kits are back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kstem::ui::MainWindow</name>
    <message>
        <source>K-STEM 뱅크</source>
        <translation>K-STEM Bank</translation>
    </message>
    <message>
        <source>파일 여는 중</source>
        <translation>Opening the file</translation>
    </message>
    <message>
        <source>파일 확인 중 · 스캔은 차례를 기다립니다</source>
        <translation>Checking the file · scans wait their turn</translation>
    </message>
    <message>
        <source>파일을 쓸 수 없음</source>
        <translation>The file cannot be used</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ManagerField</name>
    <message>
        <source>고르십시오</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ManifestPanel</name>
    <message>
        <source>교구</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>자리</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>명세서의 교구</source>
        <translation>Kits of the manifest</translation>
    </message>
    <message>
        <source>이 명세서를 적은 파일이 아직 오지 않았습니다. 상자의 교구를 스캔하면 받은 것으로 적고, 파일이 오면 맞춥니다.</source>
        <translation>No file has told of this manifest yet. Scan the kits in the box: they are noted as received and matched when the file comes.</translation>
    </message>
    <message>
        <source>명세서 인쇄</source>
        <translation>Print manifest</translation>
    </message>
</context>
<context>
    <name>kstem::ui::MergePanel</name>
    <message>
        <source>학교</source>
        <translation>School</translation>
    </message>
    <message>
        <source>번호</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>지금</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>지난 기록</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>같은 학교 합치기</source>
        <translation>Merge two schools</translation>
    </message>
    <message>
        <source>합치기</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>남는 학교</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>합쳐지는 학교</source>
        <translation>Is merged</translation>
    </message>
    <message>
        <source>서로 바꾸기</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>합칠 두 학교</source>
        <translation>The two schools to merge</translation>
    </message>
    <message>
        <source>{it}의 기록이 모두 {extra}에 붙습니다.</source>
        <translation>All records of {it} go to {extra}.</translation>
    </message>
    <message>
        <source>합칠 학교를 찾으십시오.</source>
        <translation>Find the school to merge.</translation>
    </message>
    <message numerus="yes">
        <source>교사 %n명</source>
        <translation>
            <numerusform>%n teacher</numerusform>
            <numerusform>%n teachers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>대여 중 %n세트</source>
        <translation>
            <numerusform>%n kit out</numerusform>
            <numerusform>%n kits out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>대여 %n세트</source>
        <translation>
            <numerusform>%n kit</numerusform>
            <numerusform>%n kits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>변상할 것 %n점</source>
        <translation>
            <numerusform>%n part owed</numerusform>
            <numerusform>%n parts owed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kstem::ui::ModelChooser</name>
    <message>
        <source>교구 찾기 (초성 가능)</source>
        <translation>Find a model (first consonants do)</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ModelForm</name>
    <message>
        <source>교구 종 고치기</source>
        <translation>Edit model</translation>
    </message>
    <message>
        <source>새 교구 종 등록</source>
        <translation>Register a new model</translation>
    </message>
    <message>
        <source>저장</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>등록</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>이름</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>마이크로비트 스타터 세트</source>
        <translation>micro:bit starter set</translation>
    </message>
    <message>
        <source>영문 이름</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>micro:bit set</source>
        <translation>micro:bit set</translation>
    </message>
    <message>
        <source>교구 코드</source>
        <translation>Catalog code</translation>
    </message>
    <message>
        <source>PC-001</source>
        <translation>PC-001</translation>
    </message>
    <message>
        <source>분류</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>피지컬컴퓨팅</source>
        <translation>Physical computing</translation>
    </message>
    <message>
        <source>세트 단위</source>
        <translation>Set unit</translation>
    </message>
    <message>
        <source>30인용 1박스</source>
        <translation>1 box for 30</translation>
    </message>
    <message>
        <source>보관</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>하드케이스</source>
        <translation>Hard case</translation>
    </message>
    <message>
        <source>확인 문구</source>
        <translation>Check text</translation>
    </message>
    <message>
        <source>충전했습니까 (스캔할 때 보입니다)</source>
        <translation>Is it charged? (shown at the scan)</translation>
    </message>
    <message>
        <source>택배로 보내도 됨</source>
        <translation>May be sent by parcel</translation>
    </message>
    <message>
        <source>구성품이 부족하면 대여할 때 묻기</source>
        <translation>Ask before lending a short kit</translation>
    </message>
    <message>
        <source>반납 때 확인 목록을 꼭 확인</source>
        <translation>Insist on the checklist at the return</translation>
    </message>
    <message numerus="yes">
        <source>상자</source>
        <translation>
            <numerusform> boxes</numerusform>
            <numerusform> boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>일</source>
        <translation>
            <numerusform> days</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
    <message>
        <source>구성품을 적는 중에는 Ctrl+S로 저장합니다.</source>
        <translation>Ctrl+S saves while you list the parts.</translation>
    </message>
    <message>
        <source>대여 규칙</source>
        <translation>Rules of lending</translation>
    </message>
    <message>
        <source>구성품</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>한 세트의 상자 수</source>
        <translation>Boxes of one kit</translation>
    </message>
    <message>
        <source>센터 규칙</source>
        <translation>As the center</translation>
    </message>
    <message>
        <source>반납 뒤 여유일</source>
        <translation>Open days after a return</translation>
    </message>
    <message>
        <source>보충하지 않음</source>
        <translation>never</translation>
    </message>
    <message>
        <source>소모품 보충 기준</source>
        <translation>Restock below</translation>
    </message>
    <message>
        <source>소모품이 이 비율보다 적으면 보충 목록에 오릅니다</source>
        <translation>Consumables below this share of a full box go on the restock list</translation>
    </message>
    <message numerus="yes">
        <source>번</source>
        <translation>
            <numerusform>loan</numerusform>
            <numerusform>loans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>개월</source>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months</numerusform>
        </translation>
    </message>
    <message>
        <source>점검: 대여마다</source>
        <translation>Inspect after</translation>
    </message>
    <message>
        <source>이만큼 대여한 교구는 반납할 때 점검으로 갑니다</source>
        <translation>A kit that was lent so often goes to inspection when it comes back</translation>
    </message>
    <message>
        <source>점검: 기간마다</source>
        <translation>Inspect every</translation>
    </message>
    <message>
        <source>점검한 지 이만큼 지난 교구는 ‘오늘’에 오르고 반납할 때 점검으로 갑니다</source>
        <translation>After so long a kit stands on “Today”, and goes to inspection when it comes back</translation>
    </message>
    <message>
        <source>하지 않음</source>
        <translation>Never</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ModelHead</name>
    <message>
        <source>평균 %1일</source>
        <translation>%1 days on average</translation>
    </message>
    <message>
        <source>%1학년도</source>
        <translation>School year %1</translation>
    </message>
    <message>
        <source>세트 등록</source>
        <translation>Register kits</translation>
    </message>
    <message>
        <source>고치기</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>보유 %1</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>선반 %1</source>
        <translation>%1 on shelf</translation>
    </message>
    <message>
        <source>대여 중 %1</source>
        <translation>%1 on loan</translation>
    </message>
    <message>
        <source>점검·수리 %1</source>
        <translation>%1 in repair</translation>
    </message>
    <message numerus="yes">
        <source>대여 %n회</source>
        <translation>
            <numerusform>%n loan</numerusform>
            <numerusform>%n loans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>파손·분실 %n건</source>
        <translation>
            <numerusform>%n damage or loss</numerusform>
            <numerusform>%n damages and losses</numerusform>
        </translation>
    </message>
    <message>
        <source>라벨</source>
        <translation>Labels</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ModelPanel</name>
    <message>
        <source>이 종의 기록</source>
        <translation>Record of this model</translation>
    </message>
    <message>
        <source>번호</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>이 종의 교구 세트</source>
        <translation>Kits of this model</translation>
    </message>
    <message>
        <source>아직 교구 세트가 없습니다. ‘세트 등록’을 누르면 번호가 나옵니다.</source>
        <translation>There are no kits yet. “Register kits” gives them numbers.</translation>
    </message>
    <message>
        <source>교구 세트</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>구성품</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>규칙</source>
        <translation>Rules</translation>
    </message>
</context>
<context>
    <name>kstem::ui::MonthGrid</name>
    <message>
        <source>달력</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>%1 오늘</source>
        <translation>%1 today</translation>
    </message>
</context>
<context>
    <name>kstem::ui::MovePanel</name>
    <message>
        <source>%1 교사 전근</source>
        <translation>%1 moves</translation>
    </message>
    <message>
        <source>옮기기</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>지금 학교</source>
        <translation>School now</translation>
    </message>
    <message numerus="yes">
        <source>대여 중인 %n세트는 이 학교에 남아 인계할 대여가 됩니다.</source>
        <translation>
            <numerusform>%n kit on loan stays with this school, to be handed over.</numerusform>
            <numerusform>%n kits on loan stay with this school, to be handed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kstem::ui::NewCenter</name>
    <message>
        <source>번</source>
        <translation>&#xa0;</translation>
    </message>
    <message>
        <source>센터 번호</source>
        <translation>Number of the center</translation>
    </message>
    <message>
        <source>센터 이름</source>
        <translation>Name of the center</translation>
    </message>
    <message>
        <source>짧은 이름, 예: 남부</source>
        <translation>Short name, such as South</translation>
    </message>
    <message>
        <source>새 센터</source>
        <translation>New center</translation>
    </message>
</context>
<context>
    <name>kstem::ui::NextCard</name>
    <message>
        <source>선반</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>선반에 둡니다. 바로 빌려줄 수 있습니다.</source>
        <translation>Back to the shelf. It can be lent at once.</translation>
    </message>
    <message>
        <source>선반 %1에 둡니다. 바로 빌려줄 수 있습니다.</source>
        <translation>Back to shelf %1. It can be lent at once.</translation>
    </message>
    <message>
        <source>이송</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>%1 센터로 돌려보낼 교구입니다. 여기서 바로 빌려줄 수도 있습니다.</source>
        <translation>It goes home to %1. It may be lent here all the same.</translation>
    </message>
    <message>
        <source>점검</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>점검할 곳에 둡니다.</source>
        <translation>Put it where kits are inspected.</translation>
    </message>
    <message>
        <source>수리</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>꼭 있어야 할 구성품이 모자랍니다. 채워질 때까지 빌려주지 않습니다.</source>
        <translation>It lacks a part it cannot do without and is not lent until that arrives.</translation>
    </message>
    <message>
        <source>이 교구의 다음 길</source>
        <translation>Where this kit goes next</translation>
    </message>
</context>
<context>
    <name>kstem::ui::NotesTab</name>
    <message>
        <source>%1까지</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>계속</source>
        <translation>No end</translation>
    </message>
    <message>
        <source>인쇄함</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>이 학교의 메모</source>
        <translation>Notes on this school</translation>
    </message>
    <message>
        <source>메모</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>언제까지</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>대여증</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>아직 메모가 없습니다. 아래에 적으면 창구에서 이 학교를 고를 때 보입니다.</source>
        <translation>No notes yet. Write one below: it is shown when this school is chosen at the desk.</translation>
    </message>
    <message>
        <source>대여증에 인쇄</source>
        <translation>Print on the slip</translation>
    </message>
    <message>
        <source>메모 끝내기</source>
        <translation>End note</translation>
    </message>
    <message>
        <source>새 메모</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>보일 마지막 날</source>
        <translation>Shown until</translation>
    </message>
    <message>
        <source>마지막 날 (11.30)</source>
        <translation>Last day (11.30)</translation>
    </message>
    <message>
        <source>적기</source>
        <translation>Write</translation>
    </message>
</context>
<context>
    <name>kstem::ui::OldTeachersPanel</name>
    <message>
        <source>교사</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>마지막 기록</source>
        <translation>Last needed</translation>
    </message>
    <message>
        <source>오래된 개인정보</source>
        <translation>Old personal data</translation>
    </message>
    <message>
        <source>모두 지우기</source>
        <translation>Erase all</translation>
    </message>
    <message numerus="yes">
        <source>%n명</source>
        <translation>
            <numerusform>%n teacher</numerusform>
            <numerusform>%n teachers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n개월 동안 빌리거나 예약하지 않은 교사입니다. 이름, 전화, 이메일을 이 PC에서 지우고, 다음 동기화로 다른 센터에서도 지웁니다. 대여 기록은 이름 없이 남습니다. 되돌릴 수 없습니다.</source>
        <translation>
            <numerusform>These teachers neither borrowed nor reserved for %n month. Names, telephone numbers and e-mail addresses are erased on this PC, and with the next exchange at the other centers. Loans stay, without names. It cannot be undone.</numerusform>
            <numerusform>These teachers neither borrowed nor reserved for %n months. Names, telephone numbers and e-mail addresses are erased on this PC, and with the next exchange at the other centers. Loans stay, without names. It cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kstem::ui::OutTab</name>
    <message>
        <source>대여 중</source>
        <translation>On loan</translation>
    </message>
    <message>
        <source>연장 %1회</source>
        <translation>Extended %1×</translation>
    </message>
    <message>
        <source>인계 — 지금 %1</source>
        <translation>Hand over — now at %1</translation>
    </message>
    <message>
        <source>이 학교가 빌려 간 교구</source>
        <translation>Kits that this school has</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>교사</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>대여증</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>반납 예정</source>
        <translation>Due back</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>지금 빌려 간 교구가 없습니다. 창구에서 학교 카드와 교구를 스캔하면 여기에 나타납니다.</source>
        <translation>No kits out. Scan the school&apos;s card and kits at the desk and they appear here.</translation>
    </message>
    <message>
        <source>교구 보기</source>
        <translation>Show the kit</translation>
    </message>
    <message>
        <source>대여증 열기</source>
        <translation>Open the slip</translation>
    </message>
    <message numerus="yes">
        <source>! %n일 연체</source>
        <translation>
            <numerusform>! %n day late</numerusform>
            <numerusform>! %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>인계할 대여 %n세트 — 빌린 교사가 다른 학교로 옮겼습니다.</source>
        <translation>
            <numerusform>%n kit to hand over — the teacher moved to another school.</numerusform>
            <numerusform>%n kits to hand over — the teacher moved to another school.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kstem::ui::OverdueCard</name>
    <message>
        <source>연체</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>늦은 대여가 없습니다</source>
        <translation>No loan is late</translation>
    </message>
    <message>
        <source>학교와 교사</source>
        <translation>School and teacher</translation>
    </message>
    <message>
        <source>늦은 날수</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>통화</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>전화 열기</source>
        <translation>Show number</translation>
    </message>
    <message>
        <source>통화 적기</source>
        <translation>Log a call</translation>
    </message>
    <message>
        <source>안내문 인쇄</source>
        <translation>Print letter</translation>
    </message>
</context>
<context>
    <name>kstem::ui::PartForm</name>
    <message>
        <source>사진 고르기</source>
        <translation>Choose a photo</translation>
    </message>
    <message>
        <source>파손된 수</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>어떻게</source>
        <translation>How</translation>
    </message>
    <message>
        <source>단자가 휨</source>
        <translation>bent connector</translation>
    </message>
    <message>
        <source>사진</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>파손 — %1</source>
        <translation>Damage — %1</translation>
    </message>
    <message>
        <source>사진 (*.jpg *.jpeg *.png)</source>
        <translation>Photos (*.jpg *.jpeg *.png)</translation>
    </message>
</context>
<context>
    <name>kstem::ui::PartsEditor</name>
    <message>
        <source>구성품 더하기</source>
        <translation>Add part</translation>
    </message>
    <message>
        <source>구성품</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>수량</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>단가</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>소모품</source>
        <translation>Consumable</translation>
    </message>
    <message>
        <source>핵심</source>
        <translation>Key part</translation>
    </message>
    <message>
        <source>원</source>
        <translation> won</translation>
    </message>
    <message>
        <source>교구를 셀 때 쓴 구성품이라 뺄 수 없습니다.</source>
        <translation>Kits were counted with this part; it cannot be removed.</translation>
    </message>
    <message>
        <source>구성품 %1 %2</source>
        <translation>Part %1, %2</translation>
    </message>
    <message>
        <source>이름</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>빼기</source>
        <translation>remove</translation>
    </message>
</context>
<context>
    <name>kstem::ui::PartsTab</name>
    <message>
        <source>이 종의 구성품</source>
        <translation>Parts of this model</translation>
    </message>
    <message>
        <source>구성품</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>수량</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>단가</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>카드 번호</source>
        <translation>Card number</translation>
    </message>
    <message>
        <source>아직 구성품이 없습니다. ‘고치기’를 누르고 상자에 드는 것을 적으십시오.</source>
        <translation>There are no parts yet. Press “Edit” and list what is in the box.</translation>
    </message>
    <message>
        <source>구성품 카드 번호 받기</source>
        <translation>Get part card numbers</translation>
    </message>
    <message>
        <source>카드를 스캔하면 그 구성품을 센 것으로 합니다.</source>
        <translation>A scan of the card counts the part.</translation>
    </message>
    <message>
        <source>카드 라벨</source>
        <translation>Card labels</translation>
    </message>
</context>
<context>
    <name>kstem::ui::PastTab</name>
    <message>
        <source>반납 확인 안 됨</source>
        <translation>Return not seen</translation>
    </message>
    <message>
        <source>✓ 반납</source>
        <translation>✓ Returned</translation>
    </message>
    <message>
        <source>예정 %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>교사</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>빌린 날</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>돌려준 날</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>지난 대여</source>
        <translation>Past loans</translation>
    </message>
    <message>
        <source>아직 돌려준 교구가 없습니다. 반납한 교구가 여기에 쌓입니다.</source>
        <translation>Nothing returned yet. Returned kits are kept here.</translation>
    </message>
    <message numerus="yes">
        <source>%n일 늦음</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kstem::ui::PcCard</name>
    <message>
        <source>받음 %1</source>
        <translation>Received %1</translation>
    </message>
    <message>
        <source>전달 확인 %1</source>
        <translation>Has ours up to %1</translation>
    </message>
    <message>
        <source>그 PC가 우리 기록을 언제까지 가졌는지</source>
        <translation>Up to when that PC has our records</translation>
    </message>
    <message>
        <source>개인정보를 지운 것을 그 PC가 아직 모릅니다. 다음 파일을 받으면 거기서도 지워집니다.</source>
        <translation>That PC has not heard yet whose personal data was erased. It goes from there, too, with the next file.</translation>
    </message>
</context>
<context>
    <name>kstem::ui::PcMatrix</name>
    <message>
        <source>왼쪽 PC가 위쪽 PC의 기록을 언제까지 가졌는지 보입니다.</source>
        <translation>Up to when the PC at the left has the records of the PC above.</translation>
    </message>
    <message>
        <source>아직 다른 PC가 없습니다. 다른 PC에서 참가 요청을 만들어 ‘PC 추가’로 허용하십시오.</source>
        <translation>There is no other PC yet. Make a join request there and let it in with “Add a PC”.</translation>
    </message>
</context>
<context>
    <name>kstem::ui::PeoplePage</name>
    <message>
        <source>왼쪽에서 학교를 고르십시오. 이름이나 초성을 입력하면 바로 찾습니다.</source>
        <translation>Choose a school at the left. Type its name or initials to find it at once.</translation>
    </message>
</context>
<context>
    <name>kstem::ui::PhotosCard</name>
    <message>
        <source>다음 사진</source>
        <translation>Next photo</translation>
    </message>
    <message>
        <source>사진</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>닫기</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>사진 — %1</source>
        <translation>Photos: %1</translation>
    </message>
    <message>
        <source>%1 · %2/%3</source>
        <translation>%1 · %2/%3</translation>
    </message>
    <message>
        <source>이 자리에 없는 사진입니다.
사진을 찍은 자리에서 ‘사진도 함께’ 내보낸 파일을 가져오면 보입니다.</source>
        <translation>This photo is not at this desk.
It is shown once a file is taken in that the desk which took it exported ‘with photos’.</translation>
    </message>
    <message>
        <source>읽을 수 없는 사진입니다.</source>
        <translation>This photo cannot be read.</translation>
    </message>
    <message>
        <source>이전 사진</source>
        <translation>Previous photo</translation>
    </message>
</context>
<context>
    <name>kstem::ui::PickUpBar</name>
    <message>
        <source>%1 %2/%3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>정해 둔 세트 %1</source>
        <translation>kept kit %1</translation>
    </message>
    <message>
        <source>자리 %1</source>
        <translation>shelf %1</translation>
    </message>
    <message>
        <source>남은 세트 놓아주기</source>
        <translation>Let go of the rest</translation>
    </message>
    <message>
        <source>예약 인수</source>
        <translation>Pick-up</translation>
    </message>
    <message>
        <source>예약 다 찼음</source>
        <translation>All here</translation>
    </message>
    <message>
        <source>남은 세트 그대로 두기</source>
        <translation>Keep the rest</translation>
    </message>
</context>
<context>
    <name>kstem::ui::PickUpsCard</name>
    <message>
        <source>예약 인수</source>
        <translation>Pick-ups</translation>
    </message>
    <message>
        <source>오늘과 다음 여는 날에 인수할 예약이 없습니다</source>
        <translation>No pick-ups today and on the next open day</translation>
    </message>
    <message>
        <source>학교와 교구</source>
        <translation>School and kit</translation>
    </message>
    <message>
        <source>인수일</source>
        <translation>Pick-up day</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>인수 준비 목록</source>
        <translation>Pick-up list</translation>
    </message>
</context>
<context>
    <name>kstem::ui::PrinterSection</name>
    <message>
        <source>시험 인쇄</source>
        <translation>Test print</translation>
    </message>
    <message>
        <source>글자와 줄이 바르게 나왔는지 보십시오.</source>
        <translation>See whether letters and lines came out right.</translation>
    </message>
    <message>
        <source>A4 한 장에 두 부</source>
        <translation>Two copies on one A4</translation>
    </message>
    <message>
        <source>A5 한 장에 한 부</source>
        <translation>One copy on A5</translation>
    </message>
    <message>
        <source>프린터 다시 찾기</source>
        <translation>Look for printers again</translation>
    </message>
    <message>
        <source>프린터</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>대여증 용지</source>
        <translation>Paper of the slip</translation>
    </message>
    <message>
        <source>학교 보관용과 센터 보관용입니다.</source>
        <translation>One for the school, one for the center.</translation>
    </message>
    <message>
        <source>시스템 기본 프린터</source>
        <translation>The system&apos;s default printer</translation>
    </message>
    <message>
        <source>시스템 기본 프린터 (%1)</source>
        <translation>The system&apos;s default printer (%1)</translation>
    </message>
    <message>
        <source>연결된 프린터가 없습니다. 인쇄하면 PDF 파일로 저장합니다.</source>
        <translation>There is no printer. What is printed is saved as a PDF file.</translation>
    </message>
    <message>
        <source>시험 인쇄를 보냈습니다.</source>
        <translation>The test page was sent.</translation>
    </message>
    <message>
        <source>%1에 인쇄했습니다.</source>
        <translation>Printed on %1.</translation>
    </message>
    <message>
        <source>PDF로 저장했습니다: %1</source>
        <translation>Saved as PDF: %1</translation>
    </message>
    <message>
        <source>인쇄하지 못했습니다: %1. 프린터를 확인하십시오.</source>
        <translation>Not printed: %1. Check the printer.</translation>
    </message>
</context>
<context>
    <name>kstem::ui::Printing</name>
    <message>
        <source>%1 미리 보기</source>
        <translation>%1, preview</translation>
    </message>
</context>
<context>
    <name>kstem::ui::Rail</name>
    <message>
        <source>K-STEM 뱅크</source>
        <translation>K-STEM Bank</translation>
    </message>
    <message>
        <source>%1건 있음</source>
        <translation>%1 waiting</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ReceiverForm</name>
    <message>
        <source>인수인·운송</source>
        <translation>Receiver, carrier</translation>
    </message>
    <message>
        <source>인수인</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>교사 대신 받는 사람</source>
        <translation>who takes it for the teacher</translation>
    </message>
    <message>
        <source>운송</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>우체국 택배</source>
        <translation>post parcel</translation>
    </message>
    <message>
        <source>운송장 번호</source>
        <translation>Tracking number</translation>
    </message>
</context>
<context>
    <name>kstem::ui::RecoverPanel</name>
    <message>
        <source>복구 용지로 되살리기</source>
        <translation>Bring back by the recovery sheet</translation>
    </message>
    <message>
        <source>되살리기</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>동기화 파일 열기…</source>
        <translation>Open sync file…</translation>
    </message>
    <message>
        <source>동기화 파일 고르기</source>
        <translation>Choose the sync file</translation>
    </message>
    <message>
        <source>동기화 파일 (*.ksb)</source>
        <translation>Sync files (*.ksb)</translation>
    </message>
    <message>
        <source>참가한 PC가 한 대라도 남아 있으면 쓰지 마십시오. 그 PC에서 ‘PC 추가’로 허용하는 것이 안전합니다.</source>
        <translation>Do not use it while any PC that has joined is left. Letting this one in there with “Add a PC” is safer.</translation>
    </message>
    <message>
        <source>복구 용지의 글자</source>
        <translation>Signs of the sheet</translation>
    </message>
    <message>
        <source>네 글자씩 열네 묶음, 빈칸은 없어도 됩니다</source>
        <translation>Fourteen groups of four; blanks may be left out</translation>
    </message>
    <message>
        <source>동기화 파일</source>
        <translation>Sync file</translation>
    </message>
    <message>
        <source>이 뱅크의 것이면 어느 것이든 됩니다.</source>
        <translation>Any file of this bank will do.</translation>
    </message>
    <message>
        <source>뱅크를 되살렸습니다. 기록 %1건을 받았습니다.</source>
        <translation>The bank is back. %1 records were taken in.</translation>
    </message>
</context>
<context>
    <name>kstem::ui::RegisterForm</name>
    <message>
        <source>대여 관리 대장 인쇄</source>
        <translation>Print the loan register</translation>
    </message>
    <message>
        <source>첫날</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>마지막 날</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>한 달 앞</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>한 달 뒤</source>
        <translation>Month after</translation>
    </message>
    <message>
        <source>인쇄</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>kstem::ui::RequestPanel</name>
    <message>
        <source>이송 요청</source>
        <translation>Transfer request</translation>
    </message>
    <message>
        <source>요청</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>보낼 센터</source>
        <translation>Sending center</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>수량</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>필요한 날</source>
        <translation>Needed by</translation>
    </message>
    <message>
        <source>메모</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>수업 이름 (비워도 됩니다)</source>
        <translation>Name of the lesson (may stay empty)</translation>
    </message>
</context>
<context>
    <name>kstem::ui::RestockCard</name>
    <message>
        <source>보충 목록</source>
        <translation>To restock</translation>
    </message>
    <message>
        <source>보충할 구성품이 없습니다</source>
        <translation>No part is missing</translation>
    </message>
    <message>
        <source>구성품과 교구</source>
        <translation>Part and model</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>보충할 수</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>채우기</source>
        <translation>Put in</translation>
    </message>
    <message>
        <source>보충 목록 인쇄</source>
        <translation>Print the list</translation>
    </message>
</context>
<context>
    <name>kstem::ui::RestockForm</name>
    <message numerus="yes">
        <source>%n점</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message>
        <source>다시 대여 가능</source>
        <translation>lendable again</translation>
    </message>
    <message numerus="yes">
        <source>그 밖에 %n상자</source>
        <translation>
            <numerusform>and %n box more</numerusform>
            <numerusform>and %n boxes more</numerusform>
        </translation>
    </message>
    <message>
        <source>구성품 채우기</source>
        <translation>Put parts in</translation>
    </message>
    <message numerus="yes">
        <source>점</source>
        <translation>
            <numerusform>piece</numerusform>
            <numerusform>pieces</numerusform>
        </translation>
    </message>
    <message>
        <source>도착한 수</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>넣을 상자</source>
        <translation>Into</translation>
    </message>
    <message>
        <source>%1 채우기</source>
        <translation>Put in: %1</translation>
    </message>
    <message>
        <source>지금 여기에 있는 상자에는 모자라지 않습니다</source>
        <translation>No box that is here now is short of it</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ReturnPanel</name>
    <message>
        <source>%1 교사</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>대여 %1 → 예정 %2</source>
        <translation>lent %1 → due %2</translation>
    </message>
    <message>
        <source>대여 %1 · %2세트 중 %3번째</source>
        <translation>Loan %1 · %3 of %2 kits</translation>
    </message>
    <message>
        <source>구성품</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>나갈 때</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>들어온 수</source>
        <translation>In</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>반납 확인</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>들어온 구성품</source>
        <translation>Parts that came back</translation>
    </message>
    <message>
        <source>반납 확정</source>
        <translation>Confirm return</translation>
    </message>
    <message>
        <source>다른 센터 교구 · %1 소장</source>
        <translation>Kit of another center · %1</translation>
    </message>
    <message>
        <source>✓ 확인됨</source>
        <translation>✓ checked</translation>
    </message>
    <message>
        <source>확인 중</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>비고</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>사진 %1장</source>
        <translation>%1 photos</translation>
    </message>
    <message>
        <source>↑↓ − +</source>
        <translation>↑↓ − +</translation>
    </message>
    <message numerus="yes">
        <source>%n일 연체</source>
        <translation>
            <numerusform>%n d late</numerusform>
            <numerusform>%n d late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kstem::ui::RevokePanel</name>
    <message>
        <source>PC 내보내기</source>
        <translation>Put a PC out</translation>
    </message>
    <message>
        <source>내보내기</source>
        <translation>Put out</translation>
    </message>
    <message>
        <source>고르십시오</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>까닭</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>도난, 교체, 반납</source>
        <translation>stolen, replaced, given back</translation>
    </message>
    <message>
        <source>허락한 관리자</source>
        <translation>Manager who allowed it</translation>
    </message>
    <message>
        <source>도난당했거나 더 쓰지 않는 PC를 뱅크에서 뺍니다. 다음 내보내기부터 그 PC는 파일을 열 수 없고, 그 PC가 적은 것은 지금 여기에 와 있는 데까지만 반영됩니다. 먼저 다른 센터의 파일을 모두 가져오십시오.</source>
        <translation>Takes a PC out that was stolen or is not used any more. From the next export on it cannot open files, and what it wrote counts only as far as it has come here by now. Take in the files of all other centers first.</translation>
    </message>
</context>
<context>
    <name>kstem::ui::RulesSection</name>
    <message numerus="yes">
        <source>일</source>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
    <message>
        <source>대여 기간</source>
        <translation>Loan period</translation>
    </message>
    <message>
        <source>반납 예정일 계산</source>
        <translation>Due day is counted</translation>
    </message>
    <message>
        <source>날수 그대로</source>
        <translation>In plain days</translation>
    </message>
    <message>
        <source>쉬는 날이면 다음 여는 날</source>
        <translation>On to the next open day</translation>
    </message>
    <message>
        <source>여는 날만 세기</source>
        <translation>In open days only</translation>
    </message>
    <message>
        <source>같은 요일로 맞추기</source>
        <translation>Keeping the weekday</translation>
    </message>
    <message>
        <source>대여 다음 날부터 셉니다.</source>
        <translation>Counted from the day after pick-up.</translation>
    </message>
    <message>
        <source>가장 긴 대여</source>
        <translation>Longest loan</translation>
    </message>
    <message>
        <source>관리자가 허락하면</source>
        <translation>If a manager allows it</translation>
    </message>
    <message>
        <source>대여일부터 셉니다.</source>
        <translation>Counted from the pick-up day.</translation>
    </message>
    <message>
        <source>연장</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>한 번, 이 날수까지.</source>
        <translation>Once, up to this many days.</translation>
    </message>
    <message>
        <source>한도</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>한 학교의 교구</source>
        <translation>Kits of a school</translation>
    </message>
    <message numerus="yes">
        <source>세트</source>
        <translation>
            <numerusform> kit</numerusform>
            <numerusform> kits</numerusform>
        </translation>
    </message>
    <message>
        <source>동시에 빌리는 수.</source>
        <translation>At the same time.</translation>
    </message>
    <message>
        <source>한 학교의 예약</source>
        <translation>Reservations of a school</translation>
    </message>
    <message numerus="yes">
        <source>건</source>
        <translation>
            <numerusform> reservation</numerusform>
            <numerusform> reservations</numerusform>
        </translation>
    </message>
    <message>
        <source>예약 받는 기간</source>
        <translation>Reservations ahead</translation>
    </message>
    <message>
        <source>오늘부터.</source>
        <translation>From today.</translation>
    </message>
    <message>
        <source>반납 뒤 점검</source>
        <translation>Check after a return</translation>
    </message>
    <message>
        <source>여는 날로 셉니다. 그 뒤에 다음 예약이 가져갑니다.</source>
        <translation>In open days. The next reservation takes it after that.</translation>
    </message>
    <message>
        <source>연체</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>긴 연체</source>
        <translation>Long overdue</translation>
    </message>
    <message>
        <source>이 날수부터입니다. 그 전에는 늦은 날만큼 대여를 쉽니다.</source>
        <translation>From this many days. Before that a school pauses as long as it was late.</translation>
    </message>
    <message>
        <source>긴 연체의 대여 제한</source>
        <translation>Pause after a long one</translation>
    </message>
    <message>
        <source>창구</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>대여를 마치면</source>
        <translation>When a loan is finished</translation>
    </message>
    <message>
        <source>대여증을 바로 인쇄</source>
        <translation>Print the slip at once</translation>
    </message>
    <message>
        <source>미리 보기</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>인쇄 안 함</source>
        <translation>Print nothing</translation>
    </message>
    <message>
        <source>다음 교구를 스캔하면</source>
        <translation>When the next kit is scanned</translation>
    </message>
    <message>
        <source>앞의 교구는 확인을 기다림</source>
        <translation>The one before waits for its check</translation>
    </message>
    <message>
        <source>앞의 교구는 이상 없음</source>
        <translation>The one before is all right</translation>
    </message>
    <message>
        <source>변상 기준</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>부품 값의</source>
        <translation>of the part&apos;s price</translation>
    </message>
    <message>
        <source>1년째 교구</source>
        <translation>Kit in its 1st year</translation>
    </message>
    <message>
        <source>2년째 교구</source>
        <translation>Kit in its 2nd year</translation>
    </message>
    <message>
        <source>3년째 교구</source>
        <translation>Kit in its 3rd year</translation>
    </message>
    <message>
        <source>4년째 교구</source>
        <translation>Kit in its 4th year</translation>
    </message>
    <message>
        <source>5년째부터</source>
        <translation>From the 5th year</translation>
    </message>
    <message>
        <source>잃거나 망가진 구성품은 같은 것으로 받는 것이 먼저입니다. 돈으로 받을 때 이 비율을 씁니다.</source>
        <translation>A lost or broken part is replaced in kind first. Where money is taken, these rates apply.</translation>
    </message>
    <message>
        <source>기본 %1</source>
        <translation>default %1</translation>
    </message>
    <message>
        <source>기본: %1</source>
        <translation>default: %1</translation>
    </message>
    <message>
        <source>예약을 받으면</source>
        <translation>When a reservation is made</translation>
    </message>
    <message>
        <source>예약 확인서를 바로 인쇄</source>
        <translation>Print the confirmation at once</translation>
    </message>
    <message>
        <source>Ctrl+P로 언제든지 인쇄합니다.</source>
        <translation>Ctrl+P prints it at any time.</translation>
    </message>
    <message>
        <source>개인정보</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>보관 기간</source>
        <translation>Kept for</translation>
    </message>
    <message numerus="yes">
        <source>개월</source>
        <translation>
            <numerusform> month</numerusform>
            <numerusform> months</numerusform>
        </translation>
    </message>
    <message>
        <source>마지막으로 빌리거나 예약한 날부터.</source>
        <translation>Since the last loan or reservation.</translation>
    </message>
    <message>
        <source>기간이 지난 교사는 학교·교사의 오래된 개인정보에 나타납니다. 관리자가 허락해야 지웁니다.</source>
        <translation>Teachers beyond that appear under Old personal data on the page Schools. They are erased only when a manager allows it.</translation>
    </message>
</context>
<context>
    <name>kstem::ui::RulesTab</name>
    <message>
        <source>정하지 않음</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>이 종의 대여 규칙</source>
        <translation>Rules of lending of this model</translation>
    </message>
    <message>
        <source>규칙</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>택배</source>
        <translation>Parcel</translation>
    </message>
    <message>
        <source>보내도 됨</source>
        <translation>May be sent</translation>
    </message>
    <message>
        <source>보내지 않음</source>
        <translation>Must not be sent</translation>
    </message>
    <message>
        <source>한 세트의 상자 수</source>
        <translation>Boxes of one kit</translation>
    </message>
    <message>
        <source>확인 문구</source>
        <translation>Check text</translation>
    </message>
    <message>
        <source>구성품이 부족할 때</source>
        <translation>When a part is short</translation>
    </message>
    <message>
        <source>대여할 때 묻기</source>
        <translation>Ask before lending</translation>
    </message>
    <message>
        <source>알리고 대여</source>
        <translation>Lend and say so</translation>
    </message>
    <message>
        <source>반납 때 확인 목록</source>
        <translation>Checklist at the return</translation>
    </message>
    <message>
        <source>꼭 확인</source>
        <translation>Insisted on</translation>
    </message>
    <message>
        <source>다음 스캔이 이상 없음으로 확정</source>
        <translation>The next scan confirms it</translation>
    </message>
    <message>
        <source>반납 뒤 여유일</source>
        <translation>Open days after a return</translation>
    </message>
    <message>
        <source>소모품 보충 기준</source>
        <translation>Restock consumables</translation>
    </message>
    <message>
        <source>보충하지 않음</source>
        <translation>never</translation>
    </message>
    <message>
        <source>센터 규칙을 따름</source>
        <translation>As the center has it</translation>
    </message>
    <message>
        <source>보관</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>%1 %보다 적을 때</source>
        <translation>below %1%</translation>
    </message>
    <message numerus="yes">
        <source>%n상자</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n일</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>대여 %n번마다</source>
        <translation>
            <numerusform>after each loan</numerusform>
            <numerusform>after every %n loans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n개월마다</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>, 또는 </source>
        <translation>, or </translation>
    </message>
    <message>
        <source>정기 점검</source>
        <translation>Inspection</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ScanLine</name>
    <message>
        <source>스캔 칸</source>
        <translation>Scan line</translation>
    </message>
    <message>
        <source>학교나 교사의 이름</source>
        <translation>Name of a school or teacher</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ScanProbe</name>
    <message>
        <source>스캐너 시험 칸</source>
        <translation>Box to test the scanner</translation>
    </message>
    <message>
        <source>이제 라벨 하나를 스캔하십시오.</source>
        <translation>Now scan one label.</translation>
    </message>
    <message>
        <source>여기를 누르고 라벨 하나를 스캔하십시오.</source>
        <translation>Click here and scan one label.</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ScannerSection</name>
    <message>
        <source>없음</source>
        <translation>none</translation>
    </message>
    <message>
        <source>번호 %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>우리 번호가 아닙니다</source>
        <translation>not a code of ours</translation>
    </message>
    <message>
        <source>스캔하면 여기에 결과가 나옵니다.</source>
        <translation>The result shows here after a scan.</translation>
    </message>
    <message>
        <source>읽는 중입니다.</source>
        <translation>Reading.</translation>
    </message>
    <message>
        <source>끝 글쇠 %1</source>
        <translation>suffix %1</translation>
    </message>
    <message>
        <source>가장 긴 간격 %1ms</source>
        <translation>longest gap %1 ms</translation>
    </message>
    <message>
        <source>한글 입력이 켜져 있음</source>
        <translation>Hangul input is on</translation>
    </message>
    <message>
        <source>한글 입력 꺼짐</source>
        <translation>Hangul input is off</translation>
    </message>
    <message>
        <source>차례</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>글쇠</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>간격</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>이대로 쓰기</source>
        <translation>Use these</translation>
    </message>
    <message>
        <source>자</source>
        <translation> characters</translation>
    </message>
    <message>
        <source>스캐너 시험</source>
        <translation>Scanner test</translation>
    </message>
    <message>
        <source>여기서 스캔한 것은 창구로 가지 않습니다</source>
        <translation>What is scanned here does not reach the desk</translation>
    </message>
    <message>
        <source>끝 글쇠와 간격을 아래 설정에 옮깁니다.</source>
        <translation>Takes suffix and gap over into the settings below.</translation>
    </message>
    <message>
        <source>스캐너 설정</source>
        <translation>Scanner settings</translation>
    </message>
    <message>
        <source>끝 글쇠</source>
        <translation>Suffix</translation>
    </message>
    <message>
        <source>스캐너가 번호 뒤에 보내는 글쇠입니다.</source>
        <translation>The key that the scanner sends after a code.</translation>
    </message>
    <message>
        <source>번호가 끝나는 침묵</source>
        <translation>Silence that ends a code</translation>
    </message>
    <message>
        <source>기본 %1ms</source>
        <translation>default %1 ms</translation>
    </message>
    <message>
        <source>다른 번호의 최소 길이</source>
        <translation>Shortest foreign code</translation>
    </message>
    <message>
        <source>기본 %1자 · 끝 글쇠가 없을 때만 씁니다.</source>
        <translation>default %1 characters · used only without a suffix.</translation>
    </message>
    <message>
        <source>%1ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>kstem::ui::SchoolChooser</name>
    <message>
        <source>대여 중 %1</source>
        <translation>%1 on loan</translation>
    </message>
    <message>
        <source>다른 학교 찾기 (초성 가능)</source>
        <translation>Find the other school</translation>
    </message>
    <message>
        <source>찾은 학교</source>
        <translation>Schools found</translation>
    </message>
    <message>
        <source>찾은 학교가 없습니다.</source>
        <translation>No school was found.</translation>
    </message>
</context>
<context>
    <name>kstem::ui::SchoolForm</name>
    <message>
        <source>학교 정보 고치기</source>
        <translation>Edit the school</translation>
    </message>
    <message>
        <source>새 학교 등록</source>
        <translation>Register a school</translation>
    </message>
    <message>
        <source>저장</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>등록</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>이름</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>중화중학교</source>
        <translation>Junghwa Middle School</translation>
    </message>
    <message>
        <source>학교급</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>교육지원청</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>자치구</source>
        <translation>District</translation>
    </message>
    <message>
        <source>중랑구</source>
        <translation>Jungnang-gu</translation>
    </message>
    <message>
        <source>표준학교코드</source>
        <translation>Standard school code</translation>
    </message>
    <message>
        <source>없어도 됩니다</source>
        <translation>May be empty</translation>
    </message>
</context>
<context>
    <name>kstem::ui::SchoolHead</name>
    <message>
        <source>합친 학교 %1</source>
        <translation>Merged: %1</translation>
    </message>
    <message>
        <source>제한 해제</source>
        <translation>Lift the hold</translation>
    </message>
    <message>
        <source>합치기</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>고치기</source>
        <translation>Edit</translation>
    </message>
    <message numerus="yes">
        <source>! 연체 %n세트</source>
        <translation>
            <numerusform>! %n kit overdue</numerusform>
            <numerusform>! %n kits overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>변상할 것 %n점</source>
        <translation>
            <numerusform>%n part owed</numerusform>
            <numerusform>%n parts owed</numerusform>
        </translation>
    </message>
    <message>
        <source>라벨</source>
        <translation>Labels</translation>
    </message>
</context>
<context>
    <name>kstem::ui::SchoolListPanel</name>
    <message>
        <source>! 연체 %1</source>
        <translation>! %1 overdue</translation>
    </message>
    <message>
        <source>제한 %1</source>
        <translation>Held %1</translation>
    </message>
    <message>
        <source>변상 %1</source>
        <translation>%1 owed</translation>
    </message>
    <message>
        <source>인계 %1</source>
        <translation>%1 to hand over</translation>
    </message>
    <message>
        <source>%1 교사</source>
        <translation>%1 (teacher)</translation>
    </message>
    <message>
        <source>모든 지원청</source>
        <translation>All offices</translation>
    </message>
    <message>
        <source>학교</source>
        <translation>Schools</translation>
    </message>
    <message>
        <source>대여</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>학교 목록</source>
        <translation>Schools</translation>
    </message>
    <message>
        <source>교육지원청</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>새 학교 등록</source>
        <translation>New school</translation>
    </message>
    <message>
        <source>연체 있음</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>대여 제한</source>
        <translation>Held back</translation>
    </message>
    <message>
        <source>변상 있음</source>
        <translation>Owing</translation>
    </message>
    <message>
        <source>인계</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>찾은 학교가 없습니다.</source>
        <translation>No school was found.</translation>
    </message>
    <message>
        <source>같은 학교로 보입니다 %1쌍</source>
        <translation>%1 pairs look the same</translation>
    </message>
    <message>
        <source>학교·교사·초성</source>
        <translation>School or teacher</translation>
    </message>
    <message>
        <source>찾는 학교가 없습니다. Esc를 누르면 모두 보이고, 없는 학교는 새로 등록합니다.</source>
        <translation>No school was found. Esc shows all of them; a school that is missing can be registered.</translation>
    </message>
    <message>
        <source>학교가 없습니다. 아래에서 새로 등록하면 여기에 나타납니다.</source>
        <translation>There are no schools yet. Register one below and it appears here.</translation>
    </message>
    <message numerus="yes">
        <source>%n개 학교</source>
        <translation>
            <numerusform>%n school</numerusform>
            <numerusform>%n schools</numerusform>
        </translation>
    </message>
    <message>
        <source>오래된 개인정보</source>
        <translation>Old personal data</translation>
    </message>
    <message numerus="yes">
        <source>오래된 개인정보 %n명</source>
        <translation>
            <numerusform>Old personal data: %n teacher</numerusform>
            <numerusform>Old personal data: %n teachers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kstem::ui::SchoolPanel</name>
    <message>
        <source>이 학교의 기록</source>
        <translation>Records of this school</translation>
    </message>
    <message>
        <source>교사</source>
        <translation>Teachers</translation>
    </message>
    <message>
        <source>대여 중</source>
        <translation>On loan</translation>
    </message>
    <message>
        <source>지난 대여</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>변상</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>메모</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>예약</source>
        <translation>Booked</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ScreenSection</name>
    <message>
        <source>Windows와 같게</source>
        <translation>As in Windows</translation>
    </message>
    <message>
        <source>밝게</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>어둡게</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>스캔 결과를 소리로 알림</source>
        <translation>Tell by sound what a scan brought</translation>
    </message>
    <message>
        <source>시스템과 같게</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>화면·소리·언어</source>
        <translation>Screen, sound, language</translation>
    </message>
    <message>
        <source>화면</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>언어</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>다음에 시작할 때 바뀝니다.</source>
        <translation>Changes at the next start.</translation>
    </message>
    <message>
        <source>소리</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>이미 있음은 한 번, 확인 필요는 두 번, 안 됨은 세 번 울립니다.</source>
        <translation>Already there beeps once, a question twice, a refusal three times.</translation>
    </message>
</context>
<context>
    <name>kstem::ui::SearchBox</name>
    <message>
        <source>무엇이든 찾기</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>교구·학교·교사·전표 찾기 (초성 가능)  %1</source>
        <translation>Kits, schools, teachers, slips  %1</translation>
    </message>
</context>
<context>
    <name>kstem::ui::SendPanel</name>
    <message>
        <source>교구 보내기</source>
        <translation>Send kits</translation>
    </message>
    <message>
        <source>보내기 · 명세서 인쇄</source>
        <translation>Send · print manifest</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>자리</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>받는 센터</source>
        <translation>Receiving center</translation>
    </message>
    <message>
        <source>도착 예정일</source>
        <translation>Expected on</translation>
    </message>
    <message>
        <source>보낼 교구</source>
        <translation>Kits to send</translation>
    </message>
    <message>
        <source>상자에 넣는 교구를 스캔하십시오.</source>
        <translation>Scan the kits that go into the box.</translation>
    </message>
</context>
<context>
    <name>kstem::ui::SetChips</name>
    <message>
        <source>어떤 교구</source>
        <translation>Which kits</translation>
    </message>
</context>
<context>
    <name>kstem::ui::SettingsPage</name>
    <message>
        <source>센터</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>자리·담당자</source>
        <translation>Desk, clerks</translation>
    </message>
    <message>
        <source>규칙</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>변상 기준</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>달력</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>프린터</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>스캐너</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>화면·소리·언어</source>
        <translation>Screen, sound</translation>
    </message>
    <message>
        <source>정보</source>
        <translation>About</translation>
    </message>
    <message>
        <source>설정</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>선반</source>
        <translation>Shelves</translation>
    </message>
    <message>
        <source>개인정보</source>
        <translation>Personal data</translation>
    </message>
</context>
<context>
    <name>kstem::ui::SheetPanel</name>
    <message>
        <source>인쇄하거나 옮겨 적어 금고에 넣었습니다</source>
        <translation>It is printed or copied and in the safe</translation>
    </message>
    <message>
        <source>복구 용지 인쇄</source>
        <translation>Print recovery sheet</translation>
    </message>
    <message>
        <source>계속</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>복구 용지</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>지금 한 번만 보입니다</source>
        <translation>Shown only now</translation>
    </message>
    <message>
        <source>모든 PC를 잃었을 때 이 글자로 뱅크를 되살립니다. 어느 PC에도 저장되지 않습니다. 글자를 가진 사람은 뱅크에 들어올 수 있으니 금고에 넣으십시오.</source>
        <translation>When every PC is lost, these signs bring the bank back. They are kept on no PC. Whoever has them can get into the bank, so put them into the safe.</translation>
    </message>
    <message>
        <source>뱅크 번호</source>
        <translation>Bank code</translation>
    </message>
    <message>
        <source>비밀이 아닙니다. 다른 PC가 참가할 때 불러 줍니다.</source>
        <translation>No secret. It is read out when another PC joins.</translation>
    </message>
    <message>
        <source>PDF로 저장되었다면 인쇄한 뒤 그 파일을 지우십시오.</source>
        <translation>If it was saved as a PDF, print that and delete the file.</translation>
    </message>
</context>
<context>
    <name>kstem::ui::ShelvesSection</name>
    <message>
        <source>선반</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>번호</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>이 센터의 선반</source>
        <translation>Shelves of this center</translation>
    </message>
    <message>
        <source>아직 선반이 없습니다. 아래에 이름을 적고 Enter를 누르십시오.</source>
        <translation>No shelves yet. Type a name below and press Enter.</translation>
    </message>
    <message>
        <source>새 선반 이름</source>
        <translation>Name of a new shelf</translation>
    </message>
    <message>
        <source>새 선반 이름, 예: A-03</source>
        <translation>Name of a new shelf, e.g. A-03</translation>
    </message>
    <message>
        <source>위로</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>아래로</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>번호 만들기</source>
        <translation>Make codes</translation>
    </message>
    <message>
        <source>위에서부터 도는 차례입니다. 준비 목록과 이송 명세서가 이 차례로 나옵니다. 창구에서 선반의 번호를 스캔하고 교구를 스캔하면 거기 둔 것으로 적습니다.</source>
        <translation>In the order in which they are walked: picking lists and manifests follow it. At the desk scan the code of a shelf, then kits, and they are put there.</translation>
    </message>
    <message>
        <source>번호 없음</source>
        <translation>no code</translation>
    </message>
    <message numerus="yes">
        <source>%n세트</source>
        <translation>
            <numerusform>%n kit</numerusform>
            <numerusform>%n kits</numerusform>
        </translation>
    </message>
    <message>
        <source>라벨</source>
        <translation>Labels</translation>
    </message>
</context>
<context>
    <name>kstem::ui::StartBoard</name>
    <message>
        <source>시작</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>지난 재물조사</source>
        <translation>Past stocktakes</translation>
    </message>
    <message>
        <source>아직 마감한 재물조사가 없습니다.</source>
        <translation>No stocktake was closed yet.</translation>
    </message>
    <message>
        <source>새 재물조사</source>
        <translation>New stocktake</translation>
    </message>
    <message>
        <source>셀 곳</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>시작할 때 이 센터에 있어야 할 교구의 목록이 굳습니다. 그 뒤에도 대여와 반납은 그대로 하고, 교구는 스캔하거나 목록에서 표시해서 셉니다. 쉬었다가 이어서 세어도 되고, 같은 센터의 다른 PC와 나누어 세어도 됩니다.</source>
        <translation>The list of what has to be in this center is frozen when you begin. Lending and returning go on meanwhile; scan kits or tick them on the list. You may take a break, or share the work with other PCs of this center.</translation>
    </message>
    <message>
        <source>모든 자리 · %1세트</source>
        <translation>All shelves · kits: %1</translation>
    </message>
    <message>
        <source>%1 · %2세트</source>
        <translation>%1 · kits: %2</translation>
    </message>
    <message>
        <source>시작한 날</source>
        <translation>Begun on</translation>
    </message>
    <message>
        <source>마감한 날</source>
        <translation>Closed on</translation>
    </message>
</context>
<context>
    <name>kstem::ui::StockList</name>
    <message>
        <source>모든 센터</source>
        <translation>All centers</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>교구 종</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>보유</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>선반</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>교구 세트나 교구 종</source>
        <translation>Kits or models</translation>
    </message>
    <message>
        <source>교구 세트</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>교구 세트 목록</source>
        <translation>List of kits</translation>
    </message>
    <message>
        <source>교구 종 목록</source>
        <translation>List of models</translation>
    </message>
    <message>
        <source>새 교구 종</source>
        <translation>New model</translation>
    </message>
    <message>
        <source>어느 센터에 있는 교구</source>
        <translation>At which center</translation>
    </message>
    <message>
        <source>맞는 교구가 없습니다.</source>
        <translation>No kit fits.</translation>
    </message>
    <message>
        <source>아직 교구 세트가 없습니다.</source>
        <translation>There are no kits yet.</translation>
    </message>
    <message>
        <source>교구 종을 열고 ‘세트 등록’을 누르면 번호가 나옵니다.</source>
        <translation>Open a model and press “Register kits” to get numbers.</translation>
    </message>
    <message>
        <source>‘모든 센터’를 고르면 다른 센터의 교구도 찾습니다.</source>
        <translation>“All centers” finds the kits of other centers too.</translation>
    </message>
    <message>
        <source>맞는 교구 종이 없습니다.</source>
        <translation>No model fits.</translation>
    </message>
    <message>
        <source>새 종은 아래에서 등록합니다.</source>
        <translation>A new one is registered below.</translation>
    </message>
    <message>
        <source>아직 교구 종이 없습니다.</source>
        <translation>There are no models yet.</translation>
    </message>
    <message>
        <source>‘새 교구 종’으로 등록하십시오.</source>
        <translation>Register one with “New model”.</translation>
    </message>
    <message>
        <source>새 세트는 교구 종에서 등록합니다.</source>
        <translation>New kits are registered from their model.</translation>
    </message>
    <message>
        <source>이름·초성·자리·번호</source>
        <translation>Name, shelf, number</translation>
    </message>
    <message numerus="yes">
        <source>%Ln세트</source>
        <translation>
            <numerusform>%Ln kit</numerusform>
            <numerusform>%Ln kits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln종</source>
        <translation>
            <numerusform>%Ln model</numerusform>
            <numerusform>%Ln models</numerusform>
        </translation>
    </message>
    <message>
        <source>올해 불용 조서</source>
        <translation>This year&apos;s record</translation>
    </message>
</context>
<context>
    <name>kstem::ui::StocktakePage</name>
    <message>
        <source>재물조사</source>
        <translation>Stocktake</translation>
    </message>
    <message>
        <source>표로 저장</source>
        <translation>Save as sheet</translation>
    </message>
    <message>
        <source>보고서</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>마감</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>장부와 실물을 맞춥니다</source>
        <translation>Compares the record with what is really here</translation>
    </message>
    <message>
        <source>재물조사를 표로 저장</source>
        <translation>Save the stocktake as a sheet</translation>
    </message>
    <message>
        <source>표 (*.csv)</source>
        <translation>Sheet (*.csv)</translation>
    </message>
    <message>
        <source>%1에 저장했습니다.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>조사 취소</source>
        <translation>Cancel it</translation>
    </message>
</context>
<context>
    <name>kstem::ui::TeacherChooser</name>
    <message>
        <source>이름</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>과목</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>전화</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>교사를 고르십시오</source>
        <translation>Choose the teacher</translation>
    </message>
    <message>
        <source>↑↓ Enter</source>
        <translation>↑↓ Enter</translation>
    </message>
    <message>
        <source>이 학교의 교사</source>
        <translation>Teachers of this school</translation>
    </message>
    <message>
        <source>목록에 없음 — 새로 등록</source>
        <translation>New teacher…</translation>
    </message>
    <message>
        <source>새 교사 등록</source>
        <translation>New teacher</translation>
    </message>
</context>
<context>
    <name>kstem::ui::TeacherEditor</name>
    <message>
        <source>%1 — 바꿀 때만 적습니다</source>
        <translation>%1 — type only to change it</translation>
    </message>
    <message>
        <source>교사 정보 고치기</source>
        <translation>Edit the teacher</translation>
    </message>
    <message>
        <source>%1 교사 등록</source>
        <translation>New teacher of %1</translation>
    </message>
    <message>
        <source>저장</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>등록</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>이름</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>김하늘</source>
        <translation>Kim Haneul</translation>
    </message>
    <message>
        <source>과목</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>수학</source>
        <translation>Mathematics</translation>
    </message>
    <message>
        <source>전화</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>02-000-0000</source>
        <translation>02-000-0000</translation>
    </message>
    <message>
        <source>이메일</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>없어도 됩니다</source>
        <translation>May be empty</translation>
    </message>
    <message>
        <source>적힌 전화 지우기</source>
        <translation>Clear the number</translation>
    </message>
    <message>
        <source>개인정보 지우기…</source>
        <translation>Erase personal data…</translation>
    </message>
</context>
<context>
    <name>kstem::ui::TeacherForm</name>
    <message>
        <source>이름</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>김하늘</source>
        <translation>Kim Haneul</translation>
    </message>
    <message>
        <source>전화</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>02-000-0000</source>
        <translation>02-000-0000</translation>
    </message>
    <message>
        <source>과목</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>수학</source>
        <translation>Maths</translation>
    </message>
    <message>
        <source>목록으로</source>
        <translation>To the list</translation>
    </message>
    <message>
        <source>등록하고 고르기</source>
        <translation>Register and choose</translation>
    </message>
</context>
<context>
    <name>kstem::ui::TeachersTab</name>
    <message>
        <source>이 학교의 교사</source>
        <translation>Teachers of this school</translation>
    </message>
    <message>
        <source>이름</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>전화</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>대여 중</source>
        <translation>On loan</translation>
    </message>
    <message>
        <source>카드 번호</source>
        <translation>Card number</translation>
    </message>
    <message>
        <source>아직 교사가 없습니다. ‘교사 등록’으로 이 학교의 교사를 적으십시오.</source>
        <translation>No teachers yet. Register one with ‘New teacher’.</translation>
    </message>
    <message>
        <source>전화 열기</source>
        <translation>Show number</translation>
    </message>
    <message>
        <source>전근</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>고치기</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>교사 등록</source>
        <translation>New teacher</translation>
    </message>
</context>
<context>
    <name>kstem::ui::Timetable</name>
    <message>
        <source>예약 시간표</source>
        <translation>Table of reservations</translation>
    </message>
    <message>
        <source>교구가 없습니다.</source>
        <translation>There are no kits.</translation>
    </message>
    <message>
        <source>펼침</source>
        <translation>unfolded</translation>
    </message>
    <message>
        <source>접힘</source>
        <translation>folded</translation>
    </message>
    <message>
        <source>비어 있음</source>
        <translation>free</translation>
    </message>
    <message>
        <source>오늘</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>교구 · 보유</source>
        <translation>Model · kits</translation>
    </message>
    <message>
        <source>부족 %1</source>
        <translation>%1 short</translation>
    </message>
    <message>
        <source>대기 %1</source>
        <translation>line %1</translation>
    </message>
    <message numerus="yes">
        <source>보유 %n</source>
        <translation>
            <numerusform>%n kit</numerusform>
            <numerusform>%n kits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kstem::ui::TodayCard</name>
    <message>
        <source>%1건 더 보기</source>
        <translation>Show %1 more</translation>
    </message>
</context>
<context>
    <name>kstem::ui::TodayColumns</name>
    <message>
        <source>반납 예정</source>
        <translation>Due back</translation>
    </message>
    <message>
        <source>오늘과 다음 여는 날에 돌아올 교구가 없습니다</source>
        <translation>Nothing is due today or on the next open day</translation>
    </message>
    <message>
        <source>학교와 교사</source>
        <translation>School and teacher</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>인계할 대여</source>
        <translation>To hand over</translation>
    </message>
    <message>
        <source>학교를 옮긴 교사의 대여가 없습니다</source>
        <translation>No loan of a teacher who moved</translation>
    </message>
    <message>
        <source>변상</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>학교가 변상할 구성품이 없습니다</source>
        <translation>No school owes a part</translation>
    </message>
    <message>
        <source>학교와 구성품</source>
        <translation>School and part</translation>
    </message>
    <message>
        <source>반납일</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>확인 전</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>구성품을 셀 교구가 없습니다</source>
        <translation>No kit waits for its count</translation>
    </message>
    <message>
        <source>교구와 학교</source>
        <translation>Kit and school</translation>
    </message>
    <message>
        <source>돌아온 때</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>점검·수리</source>
        <translation>Inspection and repair</translation>
    </message>
    <message>
        <source>점검하거나 수리할 교구가 없습니다</source>
        <translation>No kit to inspect or repair</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>다가오는 휴관</source>
        <translation>Closures ahead</translation>
    </message>
    <message>
        <source>%1일 안에 쉬는 날이 없습니다</source>
        <translation>No closed day within %1 days</translation>
    </message>
    <message>
        <source>까닭</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>날</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>구분</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>오늘 할 일이 없습니다</source>
        <translation>Nothing to do today</translation>
    </message>
    <message>
        <source>반납이 늦거나 확인할 것이 생기면 여기에 나타납니다.</source>
        <translation>Late returns and things to check will show up here.</translation>
    </message>
    <message>
        <source>정기 점검</source>
        <translation>Inspection due</translation>
    </message>
    <message>
        <source>점검할 때가 된 교구가 없습니다</source>
        <translation>No kit is due for inspection</translation>
    </message>
</context>
<context>
    <name>kstem::ui::TodayHead</name>
    <message>
        <source>오늘</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>대여 관리 대장</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>명령 카드</source>
        <translation>Command cards</translation>
    </message>
    <message>
        <source>빈 신청서</source>
        <translation>Blank form</translation>
    </message>
    <message>
        <source>창구의 대여 목록에 교구를 넣으면 인쇄할 수 있습니다.</source>
        <translation>Can be printed once there are kits on the list of the desk.</translation>
    </message>
    <message>
        <source>창구 준비 목록</source>
        <translation>Desk picking list</translation>
    </message>
    <message numerus="yes">
        <source>%1 · 챙길 것 %n건</source>
        <translation>
            <numerusform>%1 · %n thing waits</numerusform>
            <numerusform>%1 · %n things wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kstem::ui::TopBar</name>
    <message>
        <source>고르십시오</source>
        <translation>choose one</translation>
    </message>
    <message>
        <source>담당 %1</source>
        <translation>Clerk %1</translation>
    </message>
    <message>
        <source>담당 %1, 바꾸기</source>
        <translation>Clerk %1, change</translation>
    </message>
    <message>
        <source>연습용</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>담당</source>
        <translation>Clerk</translation>
    </message>
</context>
<context>
    <name>kstem::ui::TransfersPage</name>
    <message>
        <source>센터 간 이송</source>
        <translation>Transfers between centers</translation>
    </message>
    <message>
        <source>이송 요청</source>
        <translation>Transfer request</translation>
    </message>
    <message>
        <source>교구 보내기</source>
        <translation>Send kits</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>자리</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>센터</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>까닭</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>보낼 교구가 없습니다. 보내려는 교구를 스캔하십시오.</source>
        <translation>Nothing waits to be sent. Scan the kits that you want to send.</translation>
    </message>
    <message>
        <source>보낸 센터</source>
        <translation>From</translation>
    </message>
    <message>
        <source>수량</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>도착</source>
        <translation>Arrival</translation>
    </message>
    <message>
        <source>오고 있는 교구가 없습니다.</source>
        <translation>Nothing is on its way here.</translation>
    </message>
    <message>
        <source>받는 센터</source>
        <translation>Receiving center</translation>
    </message>
    <message>
        <source>가고 있는 교구가 없습니다.</source>
        <translation>Nothing is on its way from here.</translation>
    </message>
    <message>
        <source>보낼 교구와 요청</source>
        <translation>To send, and requests</translation>
    </message>
    <message>
        <source>여기 두기 · 보내기</source>
        <translation>Keep here · send</translation>
    </message>
    <message>
        <source>요청 거절 · 거두기</source>
        <translation>Refuse · take back</translation>
    </message>
    <message>
        <source>오는 중</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>가는 중</source>
        <translation>Leaving</translation>
    </message>
    <message>
        <source>보낼 것 %1 · 가는 중 %2 · 오는 중 %3</source>
        <translation>%1 to send · %2 leaving · %3 coming</translation>
    </message>
    <message>
        <source>%1 %2세트의 요청</source>
        <translation>Request for %1 × %2</translation>
    </message>
</context>
<context>
    <name>kstem::ui::TurnCard</name>
    <message>
        <source>%1 인수</source>
        <translation>pick-up %1</translation>
    </message>
    <message>
        <source>다음 차례</source>
        <translation>Next in line</translation>
    </message>
    <message>
        <source>전화하십시오</source>
        <translation>please call</translation>
    </message>
    <message>
        <source>안내문 인쇄</source>
        <translation>Print letter</translation>
    </message>
    <message>
        <source>안내문: %1</source>
        <translation>Letter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n세트</source>
        <translation>
            <numerusform>%n kit</numerusform>
            <numerusform>%n kits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kstem::ui::UnprintedCard</name>
    <message>
        <source>인쇄 안 된 대여증</source>
        <translation>Slips not printed</translation>
    </message>
    <message>
        <source>오늘 대여증을 모두 인쇄했습니다</source>
        <translation>All slips of today are printed</translation>
    </message>
    <message>
        <source>학교와 교사</source>
        <translation>School and teacher</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>대여증</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>대여증 인쇄</source>
        <translation>Print slip</translation>
    </message>
</context>
<context>
    <name>kstem::ui::VisitCard</name>
    <message>
        <source>대여됨</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>✓ 반납됨</source>
        <translation>✓ Returned</translation>
    </message>
    <message>
        <source>확인 중</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>대여 중</source>
        <translation>On loan</translation>
    </message>
    <message>
        <source>본 것으로 기록</source>
        <translation>Noted as seen</translation>
    </message>
    <message>
        <source>대여 %1</source>
        <translation>lent %1</translation>
    </message>
    <message>
        <source>반납 %1</source>
        <translation>returned %1</translation>
    </message>
    <message>
        <source>남은 대여 %1</source>
        <translation>still out %1</translation>
    </message>
    <message>
        <source>교구</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>이번 방문</source>
        <translation>This visit</translation>
    </message>
</context>
<context>
    <name>kstem::ui::WaivePanel</name>
    <message>
        <source>기다리지 않기</source>
        <translation>Stop waiting</translation>
    </message>
    <message>
        <source>다른 PC에서 온 기록 %1건이 아직 오지 않은 기록을 기다리고 있습니다. 모든 센터의 파일을 먼저 가져와 보십시오. 그 기록을 가진 PC가 고장 나 다시 받을 수 없을 때만 기다리지 않습니다. 나중에 찾으면 제자리에 들어갑니다.</source>
        <translation>%1 records of other PCs wait for others that have not come. Take in the files of all centers first. Stop waiting only when the PC that had them is broken and they cannot come any more. If they are found later, they take their place.</translation>
    </message>
    <message>
        <source>허락한 관리자</source>
        <translation>Manager who allowed it</translation>
    </message>
</context>
<context>
    <name>kstem::ui::Watermark</name>
    <message>
        <source>연습용</source>
        <translation>PRACTICE</translation>
    </message>
</context>
<context>
    <name>kstem::ui::WelcomePanel</name>
    <message>
        <source>다른 센터의 뱅크에 참가</source>
        <translation>Join another center&apos;s bank</translation>
    </message>
    <message>
        <source>참가</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>참가 요청 저장…</source>
        <translation>Save request…</translation>
    </message>
    <message>
        <source>환영 파일 열기…</source>
        <translation>Open welcome…</translation>
    </message>
    <message>
        <source>환영 파일 고르기</source>
        <translation>Choose the welcome file</translation>
    </message>
    <message>
        <source>환영 파일 (*.ksbwelcome)</source>
        <translation>Welcome files (*.ksbwelcome)</translation>
    </message>
    <message>
        <source>1. 참가 요청</source>
        <translation>1. Join request</translation>
    </message>
    <message>
        <source>USB나 메일로 이미 참가한 PC에 보내십시오. 비밀은 들어 있지 않습니다.</source>
        <translation>Send it to a PC that has joined, by stick or mail. Nothing in it is secret.</translation>
    </message>
    <message>
        <source>2. 확인 번호</source>
        <translation>2. Code</translation>
    </message>
    <message>
        <source>전화로 불러 주십시오. 그쪽에서 ‘PC 추가’를 누르고 받아 적습니다.</source>
        <translation>Read it out over the phone. There it is typed under “Add a PC”.</translation>
    </message>
    <message>
        <source>3. 환영 파일</source>
        <translation>3. Welcome file</translation>
    </message>
    <message>
        <source>4. 뱅크 번호</source>
        <translation>4. Bank code</translation>
    </message>
    <message>
        <source>그쪽에서 전화로 불러 주는 열두 글자</source>
        <translation>The twelve signs that are read out to you</translation>
    </message>
    <message>
        <source>참가 요청을 둘 곳 고르기 (USB 등)</source>
        <translation>Choose where to put the join request (a stick)</translation>
    </message>
    <message>
        <source>%1을 만들었습니다. 보낸 다음 확인 번호를 전화로 불러 주십시오.</source>
        <translation>%1 was made. Send it, then read the code out over the phone.</translation>
    </message>
    <message>
        <source>뱅크에 참가했습니다. %1에서 기록 %2건을 받았습니다.</source>
        <translation>This PC has joined the bank. %2 records came from %1.</translation>
    </message>
</context>
<context>
    <name>kstem::ui::WhyPopup</name>
    <message>
        <source>교구 종 예약</source>
        <translation>Any kit of the model</translation>
    </message>
    <message>
        <source>셀 수 있는 것 %1 − 쓰이는 것 %2 − 예약 %3 = %4</source>
        <translation>In the pool %1 − in use %2 − reserved %3 = %4</translation>
    </message>
    <message>
        <source>까닭</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>무엇</source>
        <translation>What</translation>
    </message>
    <message>
        <source>언제까지</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>수가 줄어든 까닭</source>
        <translation>What makes the number smaller</translation>
    </message>
    <message>
        <source>닫기</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>왜 %1입니까 — %2 · %3</source>
        <translation>Why %1 — %2 · %3</translation>
    </message>
    <message>
        <source>줄어든 까닭이 없습니다.</source>
        <translation>Nothing makes it smaller.</translation>
    </message>
    <message numerus="yes">
        <source>%n세트</source>
        <translation>
            <numerusform>%n kit</numerusform>
            <numerusform>%n kits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kstem::ui::YearGrid</name>
    <message>
        <source>한 해 달력</source>
        <translation>Calendar of the year</translation>
    </message>
    <message>
        <source>쉼 %1일</source>
        <translation>closed %1</translation>
    </message>
    <message>
        <source>휴관 %1일</source>
        <translation>closures %1</translation>
    </message>
    <message>
        <source>M월</source>
        <comment>format of a month&apos;s name</comment>
        <translation>MMM</translation>
    </message>
</context>
</TS>
