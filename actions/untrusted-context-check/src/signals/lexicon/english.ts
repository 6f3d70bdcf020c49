import type { Lexicon } from './lexicon.ts';

/**
 * What the signals look for, as words. A blank separates entries, `_` joins the words of a phrase, `*` ends a stem
 * (only for words with letters outside ASCII), `=` asks for exactly this spelling. Inflections are listed: a stem
 * would be slower and would match more than meant.
 */
export const english = (): Lexicon => ({
  IGNORE: `ignore ignores ignoring ignored disregard disregarding forget overlook override overrides overriding
    overrule supersede supersedes superseded bypass bypasses bypassing neglect dismiss discard
    pay_no_attention do_not_follow don_t_follow stop_following skip_over not_worry_about don_t_apply
    no_longer_apply cease_following circumvent regardless_of irrespective_of set_aside throw_out
    are_outdated were_updated been_updated have_been_updated`,
  SWITCH_OFF: `disable disables disabling skip skips skipping turn_off switch_off`,
  PRIOR: `previous previously prior above earlier preceding foregoing aforementioned before existing original
    initial old former past told_you given_to_you you_were_given you_ve_been you_have_been`,
  ALL: `all any every everything your whatever these those`,
  INSTRUCTION: `instruction instructions directions directives directive guidelines guideline prompt prompts
    programming orders guardrails instructed system_rules system_prompt told`,
  TASK: `rules rule commands command constraints policies policy tasks task guidance training message messages text stuff
    context conversation brief words data info`,
  GLUED: `ignoreprevious ignoreall ignoreallprevious disregardprevious disregardall forgetprevious ignoreabove`,
  ABOVE: `the_above everything_above all_the_above all_of_the_above everything_before everything_prior
    everything_to_your_core the_rest_of_this the_legal_text the_following_text the_movie_prompt
    words_between all_that_stuff all_info everything`,
  INSTEAD: `instead just_say just_print just_output just_respond and_say and_print and_output and_translate and_give and_tell
    and_just and_only only_say only_print spell_check and_do and_comply and_first and_reveal and_email`,
  NEW: `new_instructions new_brief new_directive new_system_prompt new_rules updated_instructions you_are_now_in following_new
    now_in_maintenance instructions_have_been_updated`,
  NEW_TASK: `your_new_task your_real_task your_actual_task your_actual_goal your_real_goal your_true_purpose your_true_goal
    your_task_is_now your_next_task your_task_now your_only_task new_task_is task_when_summarizing your_new_goal`,
  SAFETY: `safety security ethical moral content_filter content_filters content_filtering safeguards protections `,
  CHECKS: `guidelines guideline filter filters filtering checks check policies policy protocols instructions restrictions measures`,
  PERSONA: `you_are_now act_as act_like acting_as pretend_to_be pretend_that_you pretend_you roleplay_as you_will_act
    you_will_now_act role_of you_are_no_longer cease_to_be stop_being you_will_no_longer no_longer_act no_longer_function
    operate_as behave_as function_as cease_functioning simulate simulating you_are_going_to you_are_replaced been_replaced
    replaced_by unrestricted_replacement took_over continue_as henceforth from_now_on you_are_about_to for_all_your_prompts
    for_the_rest_of_this_conversation you_re_now respond_as two_different_personalities act_in respond_without
    generate_content language_model_called ai_called ai_model_named a_chatbot_who an_alternative_ai is_now_online an_ai
    completely_open_source you_will_answer
    answer_as_if respond_as_if imagine_you_are you_have_entered you_are_in_developer enter_developer as_a_fictional play_the_role`,
  UNRESTRICTED: `unrestricted uncensored unfiltered immoral amoral nonmoral jailbreak jailbroken broken_free
    do_anything_now does_anything_now god_mode developer_mode_enabled darkgpt evilbot antigpt freedomgpt
    no_boundaries unconstrained merciless heartless no_limits anything_without without_limits do_anything
    secret_agenda criminal_language never_deny any_request unethical no_longer_bound`,
  ALTER_EGO: `=DAN =STAN =DUDE =AIM do_anything_now does_anything_now evilbot darkgpt antigpt freedomgpt truegpt`,
  NO: `no without not zero free_of lacks lack lacking devoid doesn_t_have does_not_have not_have don_t_have no_longer_have removed never don_t do_not`,
  LIMIT: `restriction restrictions filters filtering moral morals morality ethics ethic
    ethical censorship guardrails boundaries limitations content_policy safeguards moralizing safety_guidelines safety_filters safety_protocols scruples inhibitions scruple`,
  AI: `ai ais assistant assistants chatgpt gpt gpt-4 gpt4 llm llms claude copilot gemini bard chatbot language_model agent agents bot
    ai_model ai_models ai_assistant reviewer model openai anthropic`,
  NOTE_TO_AI: `secure_system_message this_is_a_system_message official_system_message note_to_ai note_to_the_ai note_to_assistant note_to_the_assistant notice_for_ai attention_ai
    attention_to_the_ai message_to_the_assistant dear_ai hey_assistant hey_ai for_ai_models
    ai_models_only instruction_to_the_assistant directive_for_the_system note_for_the_reviewer
    note_to_reviewer note_for_ai ai_code_review_agent hey_chatgpt hello_chatgpt reviewers_using_ai
    ai_reviewers attention_assistant note_to_the_llm note_to_llm important_note_to_assistant notice_to_ai
    ai_agents_must ai_agents_should llms_reading_this message_from_me instructions_for_the_ai note_to_reviewing_agents note_to_all_ai`,
  ROLE_CLAIM: `i_m_your_developer i_am_your_developer as_your_creator as_your_developer i_am_god i_m_god
    as_an_ai_developed i_m_a_developer i_am_a_developer i_m_the_president i_am_the_president
    i_am_a_police i_m_a_police police_officer bank_accountant i_m_your_boss i_am_your_boss
    i_am_the_repo_owner the_repo_owner as_a_cybersecurity_expert as_an_authority your_administrator
    i_m_the_admin i_am_the_admin i_m_actually this_is_the_owner i_m_a_new_developer
    i_am_the_orchestrator i_am_the_admin_agent as_the_supervisor i_am_authorized i_m_authorized i_have_authorization authorized_by_anthropic
    authorized_by_openai i_work_for_anthropic i_work_at_openai i_am_from_anthropic message_from_the_developer from_your_developers`,
  MODE: `system_mode maintenance_mode god_mode debug_mode developer_mode admin_mode system_reset system_upgrade system_check
    verification_mode admin_override system_override safety_override override_protocol diagnostic_mode content_filter_disabled
    root_admin clearance authorization_level training_data_override data_override unlock_admin full_authorization`,
  SECRET: `password passwords passphrase passcode secret_key secret_keys api_key api_keys private_key
    private_keys ssh_key credentials credential access_token access_tokens session_token auth_token
    workspace_tokens secrets id_rsa id_ed25519 etc_passwd etc_shadow aws_credentials netrc prod_env
    env_vars environment_variables env_files cookies kubeconfig proc_self_environ extraheader
    authorization_header service_principal cursor_mcp_json github_token database_credentials all_env
    environment_configuration credit_card bearer_token
    live_key signing_key access_key secret_access_key encryption_key deploy_key`,
  KEYFILE: `ssh_id_rsa id_rsa id_ed25519 etc_passwd etc_shadow aws_credentials netrc prod_env cursor_mcp_json proc_self_environ
    extraheader git_credentials docker_config_json config_prod_env npmrc authorization_header gh_hosts environment_configuration aws_secret
    169_254_169_254 metadata_google_internal`,
  OUTSIDE: `endpoint external_server external_api attacker our_server remote_server remote_endpoint collection_server webhook audit_url
    third_party external_endpoint aggregation_server analytics_platform`,
  PROMPT: `system_prompt system_prompts your_prompt operator_prompt initial_prompt hidden_prompt previous_instructions original_directives
    your_instructions your_context all_your_context your_system_message your_rules lines_that_guide_you your_configuration
    words_above text_above everything_above starting_with_you_are initial_instructions instructions_you_were_given your_guidelines
    your_system_instructions hidden_instructions your_hidden instructions_verbatim your_first_message`,
  PERSONAL: `email_address home_address birth_date date_of_birth birth_year birth_month phone_number bank_balance social_security
    city_of_residence credit_card_number where_the_user_lives user_currently_live user_live favorite_color employee_data pii protected_witness
    private_repos your_database
    favourite_color favorite_food social_security_number home_town current_city mother_s_maiden medical_record`,
  REVEAL: `reveal show print output outputs tell share give confirm provide repeat display dump disclose expose
    list write say relay display echo summarise summarize translate what_is what_s spell reproduce quote
    quoted verbatim`,
  YOUR: `your you my_password our_system the_system the_user user_s the_password me`,
  SEND: `send sends sending post posts upload uploads forward forwards forwarding transmit transmits exfiltrate exfiltrates relay
    relays leak email pass_them pass_its pass_along ship shipping submit append embed insert put collect pass_all passed_directly pass_them_directly
    sent curl wget harvest harvests smuggle capture captures steal steals collecting leaking include`,
  DATA: `conversation conversation_history chat_history chat_log prompt_history user_data all_data
    chat_transcript user_input dialogue dialogue_context conversation_context full_conversation contents
    transcript their_input the_prompt  previous_exchanges input_transcript browser_cookies
    all_emails everything meeting_details system_prompt`,
  HUSH: `do_not_tell don_t_tell never_tell do_not_mention don_t_mention never_mention do_not_inform
    don_t_inform do_not_reveal don_t_reveal never_reveal do_not_notify don_t_notify keep_this_hidden
    keep_it_hidden hidden_from_the_user hide_this hidden_from_the_end_user must_not_know never_disclose
    do_not_disclose no_need_to_bring make_sure_the_user never_let_the_user doesn_t_find_out
    without_leaving_any_trace avoid_detection do_not_show_the_user without_the_user never_deny
    mere_implementation_detail`,
  QUIET: `silently quietly secretly covertly behind_the_scenes in_the_background without_asking without_user without_requiring
    without_ask no_need_to_check no_need_to_filter skip_the_confirmation without_human without_alerting without_confirmation
    without_any_confirmation without_further_confirmation without_notifying without_telling without_informing`,
  FIRST: `before_doing before_responding before_answering before_you_can before_returning before_using before_any before_processing
    every_time_you whenever_you after_responding after_answering before_proceeding do_this_first before_replying before_anything
    on_every_load when_asked whenever_asked always_include before_you_start before_continuing first_fetch following_first
    whenever every_time after_the_user`,
  MUST: `must always never immediately mandatory required =MUST you_should please should need_to be_sure really_need shall simply now`,
  URGENT: `=IMPORTANT =CRITICAL =URGENT =ATTENTION action_required critical_instruction important_instructions urgent_instruction
    =INSTRUCTION =OVERRIDE =WARNING =PRIORITY`,
  RUN: `run execute executes invoke call calls install installs installing launch fetch perform drop rewrite delete retrieve read extract reads
    access locate visit click`,
  DECODE: `decode decoded decoder base64 rot13 encoded interpret glitched corrupted obfuscated payload cipher morse unscramble
    interlace encrypted ecoji hexadecimal ciphertext`,
  OBEY: `follow_the_instructions execute_the_instructions do_as_it_says and_execute get_new_instructions process_it_directly
    follow_them must_comply comply_with_this must_satisfy_this execute_this_now must_obey you_must_listen have_to_answer
    must_answer_all listen_to_my_instructions and_follow and_comply execute_the_following 
    highest_priority_instructions do_exactly_as must_do_exactly obey_this_instruction
    all_agents_must you_are_required_to you_are_obligated you_are_obliged must_follow_this must_follow_these_orders`,
  AGENT_FILE: `cursorrules claude_md agents_md gemini_md copilot_instructions copilot_instructions_md skill_md project_rules_file
    cursor_rules clinerules windsurfrules claude_skills skills_folder skills_directory copilot_instructions_md memory_file
    claude_settings rules_file cursor_mcp_json mcp_json`,
  PLANT: `add insert modify update append drop install write rewrite edit put place inject`,
  LASTING: `hidden persist persists persistence restore_yourself survives malicious backdoor on_every_load whenever always
    track_js script_src curl exfiltrate credentials rm_rf post before_generating next_bash every_session reinstall`,
  RECORD: `conversation_history chat_history chat_log prompt_history full_conversation chat_transcript previous_exchanges 
    conversation_context dialogue_context full_chat input_transcript all_messages conversation_so_far chat_records`,
  COMMAND: `npx curl wget bash powershell rm_rf base64 touch eval git_config chmod npm_i npm_install pip_install encodedcommand
    printf shell_command setup_script setup_command attached_script following_command sync_command admin_commands`,
  TOOL: `tool tools send_email upload_tool function file_read fetch_url send_money webhook skill skills endpoint external_api parameter`,
  USER: `user users end_user operator human anyone developer`,
  GRANT: `pre_approved preapproved you_are_authorized you_have_permission full_access elevated_privileges permission_granted
    highest_priority authoritative_directives authoritative_system without_restriction without_restrictions override_user
    overrides_user override_any bypasses_normal trusted_content does_not_apply supersede_all override_protocol skip_confirmation
    approval_is_not_required no_approval_needed already_been_validated already_validated specialized_system_request
    specialized_administrative specialized_privileged`,
  APPROVE: `approve approves approved approving lgtm mark_as_safe no_issues_found mark_it_as mark_this looks_good
    all_clear respond_approved report_no_issues skip_review skip_the_review`,
  MERGE: `merge merges merging`,
  CHANGE: `this_pull_request this_pr the_pull_request the_pr pull_request any_request this_change this_commit without_review this_merge_request`,
  FIX: `resolution recommended_fix to_resolve_this required_diagnostic diagnostic_step to_resolve_the auto_recoverable
    to_fix_this must_run diagnostic_tool as_initialization`,
  FAKE: `request_failed rate_limited unavailable_error denied_error operation_failed call_failed timeout wrong_result incorrect_result
    fatal_error correct_value`,
  BUT: `but while actually anyway still and_then replace correct modify`,
  BRIBE: `i_will_give_you i_ll_give_you i_ll_tip i_will_tip if_you_give_me research_shows common_practice my_friend_told you_mentioned
    for_an_investigation for_this_check for_this_mode for_this_upgrade for_security_reasons imagine_we pretend_we hypothetical_discussion suppose_we let_s_say
    if_i_were_to_ask i_promise in_this_world`,
  TALK: `attack attacks injection injections jailbreaks jailbreaking detect detects detection detected
    detecting detector exploit exploits vulnerability vulnerabilities cve paper research researchers
    example examples such_as e.g technique techniques defense defence mitigate mitigation mitigations
    sanitize sanitise prevent prevents preventing adversarial scanner scanning regex pattern patterns
    tests refuse refuses reject rejects red_team untrusted prompts_like phrases poisoned poisoning
    tries_to attempts owasp anti-pattern false_positive false_positives never_follow treat_as leakage
    garak promptfoo benchmark dataset attackers attacker_embeds attacker_can attacker_could
    malicious_user malicious_instructions threat_model hijacking payloads`,
  ASK: `what_is what_s what_are tell_me give_me can_you could_you would_you please_tell let_me_know may_i_have do_you_know
    share_with_me reveal spell i_need_you_to how_many_letters`,
  THE_SECRET: `the_password the_secret_key the_passphrase the_api_key our_password our_system_password system_password the_secret_word
    the_passcode the_private_key the_access_code the_credentials`,
  POEM: `poem haiku limerick sonnet rhyme acrostic song short_story ballad`,
  MEMORY: `for_all_future future_sessions future_conversations store_in_memory save_to_memory add_to_memory persistent_memory
    long_term_memory save_this_to_your_memory remember_permanently in_every_future all_later_sessions`,
  DEFENSE: `do_not_follow_any treat_as_data as_untrusted untrusted_content ignore_any_instructions never_execute_instructions`,
});
