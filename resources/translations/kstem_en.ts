<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ko">
<context>
    <name>Actions</name>
    <message>
        <source>창구</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>대여자 변경</source>
        <translation>Change borrower</translation>
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
        <source>이름으로 찾기</source>
        <translation>Search by name</translation>
    </message>
    <message>
        <source>이상 없음</source>
        <translation>All good</translation>
    </message>
    <message>
        <source>취소</source>
        <translation>Cancel</translation>
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
        <source>%1. %2. %3.(%4)</source>
        <comment>year month day weekday</comment>
        <translation>%1-%2-%3 (%4)</translation>
    </message>
    <message>
        <source>%1. %2.(%3)</source>
        <comment>month day weekday</comment>
        <translation>%1/%2 (%3)</translation>
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
        <source>구성품을 이미 확인한 반납입니다. 다음 교구를 스캔하십시오.</source>
        <translation>The return has been checked already. Scan the next kit.</translation>
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
        <translation>The file cannot be written. Check the folder's rights and free space.</translation>
    </message>
    <message>
        <source>표를 읽지 못했습니다. 파일 형식을 확인하십시오.</source>
        <translation>The sheet could not be read. Check the file's format.</translation>
    </message>
    <message>
        <source>시나리오를 읽지 못했습니다. 표시된 줄을 고치십시오.</source>
        <translation>The scenario could not be read. Mend the line that is named.</translation>
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
        <source>{it은} 대여 중이 아닙니다. 보관 중인 교구입니다.</source>
        <translation>{it} is not on loan. It is on the shelf.</translation>
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
        <source>%1세트</source>
        <translation>%1 kits</translation>
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
</context>
<context>
    <name>SlipText</name>
    <message>
        <source>%1점</source>
        <translation>%1 pcs</translation>
    </message>
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
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
        <source>재발행 %1</source>
        <translation>Reprint %1</translation>
    </message>
    <message>
        <source>교 구  대 여 증</source>
        <translation>Kit loan slip</translation>
    </message>
    <message>
        <source>K-STEM 뱅크</source>
        <translation>K-STEM Bank</translation>
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
</context>
<context>
    <name>kstem::ui::AlertsCard</name>
    <message>
        <source>연체</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>%1의 교구 %2세트가 반납 예정일을 넘겼습니다.</source>
        <translation>%1: %2 kits are past their due day.</translation>
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
        <source>%1 · %2 — %3점 부족한 채 나갑니다.</source>
        <translation>%1 · %2 — leaves with %3 parts missing.</translation>
    </message>
    <message>
        <source>확인할 것</source>
        <translation>To note</translation>
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
        <source>현재 대여 %1세트</source>
        <translation>%1 kits out now</translation>
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
</context>
<context>
    <name>kstem::ui::DuePopup</name>
    <message>
        <source>반납 예정일</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>11.30 또는 +7</source>
        <translation>11.30 or +7</translation>
    </message>
    <message>
        <source>↑↓ 하루 · PageUp PageDown 한 주 · Enter 정하기 · Esc 닫기</source>
        <translation>↑↓ day · PageUp PageDown week · Enter sets · Esc closes</translation>
    </message>
    <message>
        <source>날짜가 아닙니다</source>
        <translation>Not a date</translation>
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
    <name>kstem::ui::HitList</name>
    <message>
        <source>찾은 학교와 교사</source>
        <translation>Schools and teachers found</translation>
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
        <source>찾은 이름이 없습니다.</source>
        <translation>No such name.</translation>
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
        <source>! %1점 부족</source>
        <translation>! %1 missing</translation>
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
        <translation>%1 kits scanned</translation>
    </message>
</context>
<context>
    <name>kstem::ui::LoanPanel</name>
    <message>
        <source>✓ 반납됨 %1</source>
        <translation>✓ back %1</translation>
    </message>
    <message>
        <source>! %1일 연체</source>
        <translation>! %1 d late</translation>
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
        <source>%1세트 중 %2세트 반납됨</source>
        <translation>%2 of %1 kits are back</translation>
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
    <name>kstem::ui::Printing</name>
    <message>
        <source>교구 대여증 미리 보기</source>
        <translation>Slip preview</translation>
    </message>
</context>
<context>
    <name>kstem::ui::Rail</name>
    <message>
        <source>K-STEM 뱅크</source>
        <translation>K-STEM Bank</translation>
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
        <source>↑↓ 고르기 · − + 수 바꾸기</source>
        <translation>↑↓ choose · − + count</translation>
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
        <source>%1일 연체</source>
        <translation>%1 d late</translation>
    </message>
    <message>
        <source>✓ 확인됨</source>
        <translation>✓ checked</translation>
    </message>
    <message>
        <source>확인 중</source>
        <translation>Checking</translation>
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
        <translation>Not listed — register</translation>
    </message>
    <message>
        <source>새 교사 등록</source>
        <translation>New teacher</translation>
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
    <name>kstem::ui::TopBar</name>
    <message>
        <source>창구</source>
        <translation>Desk</translation>
    </message>
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
</TS>
