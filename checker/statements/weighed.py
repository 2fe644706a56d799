"""What each sentence is weighed by once its powers are read, in this order."""

from __future__ import annotations

from checker.statements.act import Scan
from checker.statements.after_issue import after_issue
from checker.statements.approved_elsewhere import approved_elsewhere
from checker.statements.at_review import vetoes_at_a_stage
from checker.statements.before_the_nod import wait_for_the_nod
from checker.statements.done_once import done_once
from checker.statements.draft import Draft
from checker.statements.either_party import either_party
from checker.statements.everyday_tasks import everyday_tasks
from checker.statements.helping import helps
from checker.statements.how_often import counted_uses
from checker.statements.kinds_of_goods import bound_to_kinds
from checker.statements.lesser_matters import name_less
from checker.statements.lowering import (
    clerical,
    kept_books,
    made_by_others,
    obey,
    on_authority,
    quality_only,
    removed_from_post,
)
from checker.statements.meeting_does import meeting_does
from checker.statements.member_of import member_of
from checker.statements.never_was import never_was
from checker.statements.not_his import keep_from
from checker.statements.not_his_doing import not_his_doing
from checker.statements.not_yet import wait
from checker.statements.on_notice import called_in
from checker.statements.once_more import seen_again
from checker.statements.once_stopped import once_stopped
from checker.statements.one_unit import bound_to_a_part
from checker.statements.openings import bound_by_opening
from checker.statements.others_asked import others_asked
from checker.statements.out_of_reach import kept_from_him
from checker.statements.over_materials import bound_to_materials
from checker.statements.own_staff import rules_his_own
from checker.statements.papers_of_powers import papers_of_powers
from checker.statements.parts_of_money import bound_to_part_of_money
from checker.statements.revoking import revoke
from checker.statements.sent_up import sent_up
from checker.statements.sentence import Sentence
from checker.statements.side_by_side import beside_others
from checker.statements.signs_a_form import signs_a_form
from checker.statements.silence import waits_for_silence
from checker.statements.strange_matters import narrow_to_suppliers
from checker.statements.the_rest import leave_the_rest
from checker.statements.then_another import then_another
from checker.statements.topics_of_work import topics_of_work
from checker.statements.turns import begins_with_consent, hang_on_others
from checker.statements.unread_company import unread_company
from checker.statements.weak_rights import weak_rights
from checker.statements.with_leave import heed_leave
from checker.statements.without_him import not_waited_for
from checker.statements.work_around_it import work_around_it
from checker.statements.writer_signs import writer_signs
from checker.statements.written_limits import weigh_turns


def weigh_all(sentence: Sentence, found: Scan, drafts: list[Draft], officer: str) -> None:
    """Lowers ``drafts``, of which there must be one, by all that the sentence says beside them."""
    quality_only(sentence, drafts)
    kept_books(sentence, drafts)
    papers_of_powers(sentence, drafts, officer)
    topics_of_work(sentence, drafts, officer)
    approved_elsewhere(sentence, drafts, officer)
    after_issue(sentence, drafts, officer)
    everyday_tasks(sentence, drafts, officer)
    then_another(sentence, drafts, officer)
    work_around_it(sentence, drafts, officer)
    name_less(sentence, drafts, officer)
    once_stopped(sentence, drafts, officer)
    meeting_does(sentence, drafts, officer)
    weak_rights(sentence, drafts, officer)
    member_of(sentence, drafts, officer)
    others_asked(sentence, drafts, officer)
    clerical(sentence, drafts)
    obey(sentence, drafts, found.acts)
    not_his_doing(sentence, drafts, officer)
    on_authority(sentence, drafts)
    weigh_turns(sentence, drafts, officer)
    hang_on_others(sentence, drafts, officer)
    counted_uses(sentence, drafts, officer)
    helps(sentence, drafts, officer)
    never_was(sentence, drafts, officer)
    begins_with_consent(sentence, drafts, officer)
    beside_others(sentence, drafts, officer)
    vetoes_at_a_stage(sentence, drafts, officer)
    leave_the_rest(sentence, drafts, officer)
    bound_to_a_part(sentence, drafts, officer)
    bound_to_kinds(sentence, drafts, officer)
    bound_to_part_of_money(sentence, drafts, officer)
    bound_to_materials(sentence, drafts, officer)
    rules_his_own(sentence, drafts, officer)
    wait(sentence, drafts, officer)
    wait_for_the_nod(sentence, found.acts, drafts, officer)
    waits_for_silence(sentence, drafts, officer)
    called_in(sentence, drafts, officer)
    either_party(sentence, drafts, officer)
    writer_signs(sentence, drafts, officer)
    kept_from_him(sentence, drafts, officer)
    bound_by_opening(sentence, drafts, officer)
    heed_leave(sentence, drafts, officer)
    not_waited_for(sentence, drafts, officer)
    sent_up(sentence, drafts, officer)
    seen_again(sentence, found.acts, drafts, officer)
    keep_from(sentence, drafts, officer)
    narrow_to_suppliers(sentence, drafts, officer)
    revoke(sentence, drafts, officer)
    made_by_others(sentence, drafts, officer)
    removed_from_post(sentence, drafts, officer)
    signs_a_form(sentence, drafts, officer)
    unread_company(sentence, found, drafts, officer)
    done_once(sentence, drafts, officer)
